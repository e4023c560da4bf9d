import type { IDataObject } from 'n8n-workflow';
import { TRIGGERS } from '../harness/administration';
import type { OperationRun, RunContext } from './operationRun';

const read = async ({ admin }: RunContext, id: unknown) =>
	(await admin.call<{ integration: IDataObject }>('GET', `/integrations/${String(id)}`)).integration;

/** A custom integration, as an administrator makes one. */
export const createBot = async ({ admin, target }: RunContext) =>
	await admin.createIntegration('Bot', target());

const incomingAddress = 'shop@example.com';
const mail = { apiKey: 'key-1', domain: 'example.com', incomingAddress };

/** Names the agents as those who answer. */
async function describeMail({ driver }: RunContext) {
	const { switchboardIntegration } = await driver.openAgentWorkspace();
	return { displayName: 'Mail', defaultResponderId: switchboardIntegration.id };
}

const defaultResponder = { name: 'zd-agentWorkspace', inherited: false };
const readMail = { displayName: 'Mail', incomingAddress, defaultResponder };

/** An email channel. */
async function createMail(context: RunContext): Promise<string> {
	const { integration } = await context.admin.call<{ integration: { id: string } }>('POST', '/integrations', {
		type: 'mailgun',
		...mail,
		...(await describeMail(context)),
	});
	return integration.id;
}

export const integrationRuns: OperationRun[] = [
	{
		operation: 'integration: create',
		async run(context) {
			const bot = await context.executeOne({
				type: 'custom',
				target: context.target(),
				triggers: TRIGGERS,
				options: { displayName: 'Bot', includeFullUser: true, includeFullSource: true },
			});
			expect(await read(context, bot.id)).toMatchObject({
				type: 'custom',
				displayName: 'Bot',
				webhooks: [{ triggers: TRIGGERS, includeFullUser: true, includeFullSource: true }],
			});
			expect(bot.webhooks).toMatchObject([{ secret: expect.any(String) }]);
			const sms = { accessKey: 'a', signingKey: 's', originator: '12262121021' };
			expect(await context.executeOne({ type: 'messagebird', ...sms })).toMatchObject({
				webhookSecret: expect.any(String),
			});
			const options = await describeMail(context);
			const created = await context.executeOne({ type: 'mailgun', ...mail, options });
			expect(created).toMatchObject(readMail);
			expect(await read(context, created.id)).toMatchObject(readMail);
		},
	},
	{
		operation: 'integration: delete',
		async run(context) {
			const { id } = await createBot(context);
			await context.execute({ integrationId: id });
			await expect(read(context, id)).rejects.toThrow('404');
		},
	},
	{
		operation: 'integration: get',
		async run(context) {
			const { id } = await createBot(context);
			expect(await context.executeOne({ integrationId: id })).toMatchObject({ id, displayName: 'Bot' });
			const integrationId = await createMail(context);
			expect(await context.executeOne({ integrationId })).toMatchObject({ id: integrationId, ...readMail });
		},
	},
	{
		operation: 'integration: getMany',
		async run(context) {
			const { id } = await createBot(context);
			const mailId = await createMail(context);
			await context.driver.createCustomer({ channel: 'line' });
			const found = await context.execute({ returnAll: true, filters: { types: ['custom', 'mailgun'] } });
			expect(found).toMatchObject([
				{ id, displayName: 'Bot' },
				{ id: mailId, ...readMail },
			]);
		},
	},
	{
		operation: 'integration: update',
		async run(context) {
			const { id } = await createBot(context);
			await context.executeOne({
				integrationId: id,
				type: 'custom',
				updateFields: { displayName: 'FAQ bot' },
			});
			expect(await read(context, id)).toMatchObject({ displayName: 'FAQ bot' });
			const integrationId = await createMail(context);
			const updateFields = { displayName: 'Shop', hideUnsubscribeLink: true };
			await context.executeOne({ integrationId, type: 'mailgun', updateFields });
			expect(await read(context, integrationId)).toMatchObject(updateFields);
		},
	},
];
