import { TRIGGERS, useAdministration } from '../harness/administration';

const { asAccount, attempt, createCustom, run, surroundings, target } = useAdministration();

describe('integration', () => {
	it('is created, read, renamed and deleted', async () => {
		const created = await createCustom();
		const { id: integrationId } = created;
		expect(created).toMatchObject({
			type: 'custom',
			displayName: 'Bot',
			webhooks: [{ target: target(), triggers: TRIGGERS, includeFullUser: true, includeFullSource: false }],
		});
		expect(await run('integration: get', { integrationId, options: { simplify: false } })).toEqual([created]);

		const [renamed] = await run('integration: update', {
			integrationId,
			type: 'custom',
			updateFields: { displayName: 'Desk' },
		});
		expect(renamed).toMatchObject({ id: integrationId, displayName: 'Desk' });
		expect(await run('integration: delete', { integrationId })).toEqual([{ deleted: true }]);
		const { error } = await attempt('integration: get', { integrationId });
		expect(error?.message).toBe('Integration not found');
	});

	it('is listed by type, page after page', async () => {
		await createCustom();
		await Promise.all(
			Array.from({ length: 104 }, async () => await run('integration: create', { type: 'web', options: {} })),
		);
		const filters = { types: ['web', 'viber'] };
		const all = await run('integration: getMany', { returnAll: true, filters });
		expect(all).toHaveLength(104);
		expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['web']));
		expect(await run('integration: getMany', { limit: 3, filters })).toEqual(all.slice(0, 3));
		expect(await run('integration: getMany', { returnAll: true })).toHaveLength(105);
	});

	it('is cleared of a setting by null in Other Settings', async () => {
		const { id: integrationId } = await createCustom();
		const [cleared] = await run('integration: update', {
			integrationId,
			type: 'custom',
			options: { simplify: false },
			updateFields: { displayName: 'Desk', otherSettings: '{"displayName": null}' },
		});
		expect(cleared).toMatchObject({ displayName: null });
	});
});

it('integrationKey: a new key opens its own integration, until it is deleted', async () => {
	const { id: integrationId, webhooks } = await createCustom();
	const [key] = await run('integrationKey: create', { integrationId, displayName: 'Main' });
	await run('integrationKey: create', { integrationId, displayName: 'Spare' });
	const { id: keyId, secret: keySecret } = key as { id: string; secret: string };
	expect(key).toMatchObject({ id: expect.stringMatching(/^int_/) as string, displayName: 'Main' });

	const credential = { ...surroundings.credential, keyId, keySecret };
	expect(await run('webhook: getMany', { integrationId: 'me' }, credential)).toEqual(webhooks);
	expect(await run('integrationKey: get', { integrationId, keyId })).toEqual([key]);
	expect(await run('integrationKey: getMany', { integrationId, limit: 1 })).toEqual([key]);
	expect(await run('integrationKey: getMany', { integrationId, returnAll: true })).toHaveLength(2);
	expect(await run('integrationKey: delete', { integrationId, keyId })).toEqual([{ deleted: true }]);
	const { error } = await attempt('webhook: getMany', { integrationId: 'me' }, credential);
	expect(error).toMatchObject({ httpCode: '401' });
});

describe('webhook', () => {
	it('is listed, read and changed', async () => {
		const { id: integrationId, webhooks } = await createCustom();
		const [listed] = await run('webhook: getMany', { integrationId });
		expect([listed]).toEqual(webhooks);
		const webhookId = listed!.id as string;
		expect(await run('webhook: get', { integrationId, webhookId })).toEqual([listed]);

		const changes = { target: target('other'), triggers: ['user:merge'], includeFullUser: false };
		const [changed] = await run('webhook: update', { integrationId, webhookId, updateFields: changes });
		expect(changed).toEqual({ ...listed, ...changes });
	});

	it('of a custom integration stays the only one, as the API says itself', async () => {
		const { id: integrationId, webhooks } = await createCustom();
		const { error } = await attempt('webhook: create', {
			integrationId,
			target: target(),
			triggers: TRIGGERS,
		});
		expect(error?.message).toBe('Custom integrations have exactly one webhook');
		const refused = await attempt('webhook: delete', { integrationId, webhookId: webhooks[0]!.id });
		expect(refused.error?.message).toBe('Custom integrations have exactly one webhook');
	});
});

it('webhook: getMany tells an account key that it takes an app key', async () => {
	const { error } = await attempt('webhook: getMany', { integrationId: 'i1' }, asAccount());
	expect(error).toMatchObject({ message: 'Forbidden', description: expect.stringMatching(/Use an app key/) });
});
