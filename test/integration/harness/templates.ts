import type { ApprovedTemplate, Customer } from '../../../sandbox/driver';
import type { Surroundings } from './sandbox';

export const order: ApprovedTemplate = {
	name: 'order',
	language: 'en_US',
	body: 'Hi {{1}}, {{2}} is on its way.',
};
export const visit: ApprovedTemplate = {
	name: 'visit',
	language: 'pt_BR',
	header: { type: 'text', text: 'Until {{day}}' },
	body: 'Hi {{first_name}}, see you at {{hour}}.',
};
export const bill: ApprovedTemplate = {
	name: 'bill',
	language: 'de',
	header: { type: 'document' },
	body: 'Your bill',
	buttons: [
		{ type: 'url', text: 'Pay', url: 'https://example.com/{{1}}' },
		{ type: 'quick_reply', text: 'Paid' },
	],
};

export const PHONE = '+351912345678';

export const toConversation = ({ conversationId }: Customer) => ({ sendTo: 'conversation', conversationId });

export const createAna = async ({ driver }: Surroundings): Promise<Customer> =>
	await driver.createCustomer({ channel: 'whatsapp', phoneNumber: PHONE });
