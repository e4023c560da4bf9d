import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { AdminApi, type CustomIntegration } from '../../shared/adminApi';
import { envelope, message } from './events';
import { startReceiver, type Receiver } from './receiver';
import { useSandbox, type Surroundings } from './sandbox';

interface Reception {
	surroundings: Surroundings;
	/** Its webhook is registered in the sandbox. */
	receiver(): Receiver;
	/** The address of a file that the sandbox keeps. */
	upload(fileName: string, type: string, bytes: string): Promise<string>;
	/** A customer writes; gives the items of which the sandbox's delivery made executions. */
	write(content: IDataObject, copies?: number): Promise<INodeExecutionData[]>;
	/** Messages with these contents in one delivery, made by hand; gives the status of the answer. */
	deliver(contents: IDataObject[], headers?: Record<string, string>): Promise<number | undefined>;
}

/** A sandbox that delivers to a trigger node's webhook. */
export function useReceiver(): Reception {
	const surroundings = useSandbox();
	const admin = () => new AdminApi(surroundings.sandbox);
	let receiver: Receiver;
	let webhookId: string;

	beforeEach(async () => {
		receiver = await startReceiver({});
		const webhooks = [{ target: receiver.webhookUrl, triggers: ['conversation:message'] }];
		const { integration } = await admin().call<{ integration: CustomIntegration }>('POST', '/integrations', {
			type: 'custom',
			displayName: 'n8n',
			webhooks,
		});
		const [{ id, secret }] = integration.webhooks as [CustomIntegration['webhooks'][0]];
		webhookId = id;
		const { appId } = surroundings.sandbox;
		receiver.credential = surroundings.credential;
		receiver.staticData = { subscription: { integrationId: integration.id, secret, appId, since: 1 } };
	});
	afterEach(async () => await receiver.close());

	return {
		surroundings,
		receiver: () => receiver,
		async upload(fileName, type, bytes) {
			const form = new FormData();
			form.append('source', new File([bytes], fileName, { type }));
			const answer = await admin().call<{ attachment: { mediaUrl: string } }>(
				'POST',
				'/attachments?access=public',
				form,
			);
			return answer.attachment.mediaUrl;
		},
		async write(content, copies) {
			const customer = await surroundings.driver.createCustomer({ channel: 'web' });
			await surroundings.driver.write(customer, content, { copies });
			await surroundings.driver.untilIdle();
			return receiver.items;
		},
		async deliver(contents, headers) {
			const events = contents.map((content, index) => {
				const event = message(`e${index}`) as { payload: { message: IDataObject } };
				event.payload.message.content = content;
				return event as unknown as IDataObject;
			});
			const body = envelope(events, surroundings.sandbox.appId);
			return (await surroundings.driver.deliverRaw(webhookId, body, headers)).status;
		},
	};
}
