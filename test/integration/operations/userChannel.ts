import type { Client } from '../../../sandbox/api/model';
import type { Customer } from '../../../sandbox/driver';
import { createAna } from './customers';
import type { OperationRun, RunContext } from './operationRun';

const listClients = async ({ admin }: RunContext, { userId }: Customer) =>
	(await admin.call<{ clients: Client[] }>('GET', `/users/${userId}/clients`)).clients;

export const userChannelRuns: OperationRun[] = [
	{
		operation: 'userChannel: link',
		async run(context) {
			const { integrationId } = await createAna(context);
			const bea = await context.driver.createCustomer({ channel: 'web' });
			const { id, type } = await context.executeOne({
				userId: bea.userId,
				matchType: 'whatsapp',
				integrationId,
				phoneNumber: '\u202a+351 (965 432 109)\u202c',
				conversationId: bea.conversationId,
				confirmation: 'immediate',
				options: {
					primary: true,
					message: JSON.stringify({
						author: { type: 'business' },
						content: { type: 'text', text: 'We go on here' },
					}),
				},
			});
			expect(type).toBe('whatsapp');
			expect(await listClients(context, bea)).toContainEqual(
				expect.objectContaining({ id, externalId: '+351965432109', status: 'active' }),
			);
			await context.driver.writeAsAgent(bea.conversationId, { text: 'Hello here' });
			expect(await context.driver.screen(bea)).toMatchObject([
				{ channel: 'whatsapp', text: 'We go on here' },
				{ channel: 'whatsapp', text: 'Hello here' },
			]);
		},
	},
	{
		operation: 'userChannel: unlink',
		async run(context) {
			const ana = await createAna(context);
			await context.execute({ userId: ana.userId, clientId: ana.clientId });
			expect(await listClients(context, ana)).toEqual([]);
		},
	},
	{
		operation: 'userChannel: getMany',
		async run(context) {
			const ana = await createAna(context);
			const [client] = await context.execute({ userId: ana.userId, returnAll: true });
			expect(client).toMatchObject({ id: ana.clientId, type: 'whatsapp', displayName: 'Ana Silva' });
		},
	},
];
