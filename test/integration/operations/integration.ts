import type { IDataObject } from 'n8n-workflow';
import { TRIGGERS } from '../harness/administration';
import type { OperationRun, World } from './world';

const read = async ({ admin }: World, id: unknown) =>
	(await admin.call<{ integration: IDataObject }>('GET', `/integrations/${String(id)}`)).integration;

/** A custom integration, as an administrator makes one. */
export const createBot = async ({ admin, target }: World) => await admin.createIntegration('Bot', target());

const incomingAddress = 'shop@example.com';
const mail = { apiKey: 'key-1', domain: 'example.com', incomingAddress };

/** Names the agents as those who answer. */
async function describeMail({ driver }: World) {
	const { switchboardIntegration } = await driver.openAgentWorkspace();
	return { displayName: 'Mail', defaultResponderId: switchboardIntegration.id };
}

const defaultResponder = { name: 'zd-agentWorkspace', inherited: false };
const readMail = { displayName: 'Mail', incomingAddress, defaultResponder };

/** An email channel. */
async function createMail(world: World): Promise<string> {
	const { integration } = await world.admin.call<{ integration: { id: string } }>('POST', '/integrations', {
		type: 'mailgun',
		...mail,
		...(await describeMail(world)),
	});
	return integration.id;
}

export const integrationRuns: OperationRun[] = [
	{
		operation: 'integration: create',
		async run(world) {
			const bot = await world.executeOne({
				type: 'custom',
				target: world.target(),
				triggers: TRIGGERS,
				additionalFields: { displayName: 'Bot', includeFullUser: true, includeFullSource: true },
			});
			expect(await read(world, bot.id)).toMatchObject({
				type: 'custom',
				displayName: 'Bot',
				webhooks: [{ triggers: TRIGGERS, includeFullUser: true, includeFullSource: true }],
			});
			const additionalFields = await describeMail(world);
			const created = await world.executeOne({ type: 'mailgun', ...mail, additionalFields });
			expect(created).toMatchObject(readMail);
			expect(await read(world, created.id)).toMatchObject(readMail);
		},
	},
	{
		operation: 'integration: delete',
		async run(world) {
			const { id } = await createBot(world);
			await world.execute({ integrationId: id });
			await expect(read(world, id)).rejects.toThrow('404');
		},
	},
	{
		operation: 'integration: get',
		async run(world) {
			const { id } = await createBot(world);
			expect(await world.executeOne({ integrationId: id })).toMatchObject({ id, displayName: 'Bot' });
			const integrationId = await createMail(world);
			expect(await world.executeOne({ integrationId })).toMatchObject({ id: integrationId, ...readMail });
		},
	},
	{
		operation: 'integration: getMany',
		async run(world) {
			const { id } = await createBot(world);
			const mailId = await createMail(world);
			await world.driver.createCustomer({ channel: 'line' });
			const found = await world.execute({ returnAll: true, filters: { types: ['custom', 'mailgun'] } });
			expect(found).toMatchObject([
				{ id, displayName: 'Bot' },
				{ id: mailId, ...readMail },
			]);
		},
	},
	{
		operation: 'integration: update',
		async run(world) {
			const { id } = await createBot(world);
			await world.executeOne({
				integrationId: id,
				type: 'custom',
				updateFields: { displayName: 'FAQ bot' },
			});
			expect(await read(world, id)).toMatchObject({ displayName: 'FAQ bot' });
			const integrationId = await createMail(world);
			const updateFields = { displayName: 'Shop', hideUnsubscribeLink: true };
			await world.executeOne({ integrationId, type: 'mailgun', updateFields });
			expect(await read(world, integrationId)).toMatchObject(updateFields);
		},
	},
];
