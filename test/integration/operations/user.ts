import type { INodeParameters } from 'n8n-workflow';
import type { User } from '../../../sandbox/api/model';
import { createAna, METADATA, USER_FIELDS } from './customers';
import { contents } from './messageContents';
import type { OperationRun, RunContext } from './operationRun';

const { givenName, surname, email, locale } = USER_FIELDS;
const parameters: INodeParameters = { externalId: 'ana', options: USER_FIELDS };
const ANA = { externalId: 'ana', profile: { givenName, surname, email, locale }, metadata: METADATA };

const read = async ({ admin }: RunContext, id: unknown) =>
	(await admin.call<{ user: User }>('GET', `/users/${String(id)}`)).user;

export const userRuns: OperationRun[] = [
	{
		operation: 'user: create',
		async run(context) {
			const { id } = await context.executeOne(parameters);
			expect(await read(context, id)).toMatchObject(ANA);
		},
	},
	{
		operation: 'user: delete',
		async run(context) {
			const { userId } = await createAna(context);
			await context.execute({ userId });
			await expect(read(context, userId)).rejects.toThrow('404');
		},
	},
	{
		operation: 'user: deletePersonalInformation',
		async run(context) {
			const { userId } = await createAna(context);
			expect(await context.executeOne({ userId })).toMatchObject({ id: userId });
			const { profile, metadata } = await read(context, userId);
			expect(JSON.stringify([profile, metadata])).not.toMatch(/Ana|Silva|example|42/);
		},
	},
	{
		operation: 'user: get',
		async run(context) {
			const { userId } = await createAna(context);
			const user = await context.executeOne({ userId });
			expect(user).toMatchObject({ id: userId, externalId: 'ana', metadata: METADATA });
		},
	},
	{
		operation: 'user: getHistory',
		async run(context) {
			const { admin, driver } = context;
			const ana = await createAna(context);
			const { userId, conversationId } = ana;
			await admin.call('PATCH', `/conversations/${conversationId}`, { displayName: 'Order 42' });
			for (const content of contents) {
				await admin.call('POST', `/conversations/${conversationId}/messages`, {
					author: { type: 'business' },
					content,
					metadata: METADATA,
				});
			}
			await driver.tap(ana, 'YES');
			await driver.submitForm(ana, { email: 'ana@example.com', color: 'Red' });
			await driver.write(ana, { type: 'image', mediaUrl: 'https://example.com/me.png', text: 'Me' });
			await driver.writeAsAgent(conversationId, { text: 'How can I help?' });

			const items = await context.execute({
				historyOf: 'user',
				userId,
				returnAll: true,
				order: 'oldestFirst',
			});
			expect(items).toHaveLength(contents.length + 4);
			const place = { conversationId, conversationName: 'Order 42', channel: 'whatsapp' };
			for (const item of items) expect(item).toMatchObject(place);
			const transcript = await context.executeOne({
				historyOf: 'user',
				userId,
				returnAll: true,
				output: 'transcript',
			});
			expect(transcript.messages).toBe(items.length);
		},
	},
	{
		operation: 'user: getMany',
		async run(context) {
			const { userId } = await createAna(context);
			await context.driver.createCustomer({ channel: 'mailgun', email: 'bea@example.com' });
			const users = await context.execute({ email, returnAll: true });
			expect(users).toMatchObject([{ id: userId, externalId: 'ana' }]);
		},
	},
	{
		operation: 'user: getOrCreate',
		async run(context) {
			const created = await context.executeOne(parameters);
			expect(created.created).toBe(true);
			expect(await read(context, created.id)).toMatchObject(ANA);
			expect(await context.executeOne(parameters)).toEqual({ ...created, created: false });
		},
	},
	{
		operation: 'user: synchronize',
		async run(context) {
			const ana = await createAna(context);
			await context.driver.linkSupportUser(ana, { zendeskId: '35436', surname: 'Sousa' });
			expect(await context.executeOne({ zendeskId: '35436' })).toMatchObject({ id: ana.userId });
			expect(await read(context, ana.userId)).toMatchObject({ profile: { surname: 'Sousa' } });
		},
	},
	{
		operation: 'user: update',
		async run(context) {
			const { userId } = await createAna(context);
			const updateFields = {
				surname: 'Sousa',
				metadata: { values: [{ key: 'plan', value: 'gold' }] },
			};
			expect(await context.executeOne({ userId, updateFields })).toMatchObject({ id: userId });
			expect(await read(context, userId)).toMatchObject({
				profile: { givenName, surname: 'Sousa' },
				metadata: { ...METADATA, plan: 'gold' },
			});
		},
	},
];
