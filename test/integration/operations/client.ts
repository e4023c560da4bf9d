import type { Client } from '../../../sandbox/api/model';
import type { Customer } from '../../../sandbox/driver';
import { createAna } from './customers';
import type { OperationRun, World } from './world';

const listClients = async ({ admin }: World, { userId }: Customer) =>
	(await admin.call<{ clients: Client[] }>('GET', `/users/${userId}/clients`)).clients;

export const clientRuns: OperationRun[] = [
	{
		operation: 'client: create',
		async run(world) {
			const { integrationId } = await createAna(world);
			const bea = await world.driver.createCustomer({ channel: 'web', externalId: 'bea' });
			const { id, type } = await world.executeOne({
				userId: 'bea',
				matchType: 'whatsapp',
				integrationId,
				phoneNumber: '+351 965 432 109',
				conversationId: bea.conversationId,
				confirmation: 'immediate',
				additionalFields: {
					primary: true,
					message: JSON.stringify({
						author: { type: 'business' },
						content: { type: 'text', text: 'We go on here' },
					}),
				},
			});
			expect(type).toBe('whatsapp');
			expect(await listClients(world, bea)).toContainEqual(
				expect.objectContaining({ id, externalId: '+351965432109', status: 'active' }),
			);
			await world.driver.writeAsAgent(bea.conversationId, { text: 'Hello here' });
			expect(await world.driver.screen(bea)).toMatchObject([
				{ channel: 'whatsapp', text: 'We go on here' },
				{ channel: 'whatsapp', text: 'Hello here' },
			]);
		},
	},
	{
		operation: 'client: delete',
		async run(world) {
			const ana = await createAna(world);
			await world.execute({ userId: 'ana', clientId: ana.clientId });
			expect(await listClients(world, ana)).toEqual([]);
		},
	},
	{
		operation: 'client: getMany',
		async run(world) {
			const ana = await createAna(world);
			const [client] = await world.execute({ userId: 'ana', returnAll: true });
			expect(client).toMatchObject({ id: ana.clientId, type: 'whatsapp', displayName: 'Ana Silva' });
		},
	},
];
