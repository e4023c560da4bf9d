import type { IDataObject } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import { useReceiver } from '../harness/useReceiver';
import { METADATA } from './customers';
import { contents } from './messageContents';

/** A customer answers in every way there is; gives the items that the trigger made of it. */
export function useTriggerRun(): () => Promise<IDataObject[]> {
	const { surroundings, receiver } = useReceiver();

	return async () => {
		const { driver, sandbox } = surroundings;
		const admin = new AdminApi(sandbox);
		const events = ['conversation:message', 'conversation:postback'];
		const { integrationId } = receiver().staticData.subscription!;
		const webhook = `/integrations/${integrationId}/webhooks`;
		const { webhooks } = await admin.call<{ webhooks: Array<{ id: string }> }>('GET', webhook);
		await admin.call('PATCH', `${webhook}/${webhooks[0]!.id}`, { triggers: events });
		receiver().parameters = { events, silentWhileAgent: false };

		await driver.openAgentWorkspace();
		const ana = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana Silva', externalId: 'ana' });
		const path = `/conversations/${ana.conversationId}/messages`;
		for (const content of contents) {
			await admin.call('POST', path, { author: { type: 'business' }, content });
		}
		const answers = [
			async () => await driver.write(ana, { text: 'Hello' }, { metadata: METADATA }),
			async () => await driver.write(ana, { type: 'image', mediaUrl: 'https://example.com/me.png' }),
			async () => await driver.write(ana, { type: 'file', mediaUrl: 'https://example.com/me.pdf' }),
			async () => await driver.tap(ana, 'YES'),
			async () => await driver.tap(ana, 'Where?'),
			async () => await driver.tap(ana, 'MORE'),
			async () => await driver.submitForm(ana, { email: 'ana@example.com', color: 'Red' }),
		];
		for (const answer of answers) {
			await answer();
			await driver.untilIdle();
		}

		const items = receiver().executions.flat();
		expect(items.map(({ messageType, eventType }) => messageType ?? eventType)).toEqual([
			'text',
			'image',
			'file',
			'text',
			'location',
			'conversation:postback',
			'formResponse',
		]);
		return items;
	};
}
