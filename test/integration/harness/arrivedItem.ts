import type { IDataObject } from 'n8n-workflow';
import type { WebhookEvent } from '../../../nodes/SunshineConversations/trigger/receiving/envelope';
import { simplify } from '../../../nodes/SunshineConversations/trigger/receiving/items';
import type { Customer, Driver } from '../../../sandbox/driver';

/** What the trigger gives of a message that the customer writes. */
export async function writeItem(
	driver: Driver,
	customer: Customer,
	{ isSimplified = true } = {},
): Promise<IDataObject> {
	const message = await driver.write(customer, { text: 'Hi' });
	const payload = { conversation: { id: customer.conversationId }, message };
	const event = { id: 'e1', type: 'conversation:message', createdAt: message.received, payload };
	return isSimplified ? simplify(event as unknown as WebhookEvent) : (event as unknown as IDataObject);
}
