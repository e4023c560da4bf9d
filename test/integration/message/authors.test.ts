import type { INodeParameters } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { useAdministration, UNKNOWN_ID } from '../harness/administration';

const { attempt, surroundings } = useAdministration();

interface Way {
	operation: string;
	/** What the operation takes besides the conversation. */
	withAuthor(authorUserId: string, options?: INodeParameters): INodeParameters;
}

const ways: Way[] = [
	{
		operation: 'message: send',
		withAuthor: (authorUserId, options) => ({
			sendTo: 'conversation',
			text: 'Hello',
			options: { authorUserId, ...options },
		}),
	},
	{
		operation: 'conversation: sendActivity',
		withAuthor: (authorUserId, options = {}) => ({
			conversationOf: 'conversation',
			activity: 'conversation:read',
			authorUserId,
			options,
		}),
	},
];

describe.each(ways)('$operation', ({ operation, withAuthor }) => {
	const send = async ({ conversationId }: Customer, authorUserId: string, options?: INodeParameters) =>
		await attempt(operation, { conversationId, ...withAuthor(authorUserId, options) });

	const postedAuthor = async (): Promise<unknown> => {
		const posted = (await surroundings.driver.requests()).at(-1)!;
		expect(posted).toMatchObject({ method: 'POST' });
		return (posted.body as { author: unknown }).author;
	};

	it('takes either ID of a customer as the author', async () => {
		const customer = await surroundings.driver.createCustomer({ channel: 'web', externalId: 'ana' });
		expect((await send(customer, `={{ ' ${customer.userId}\\n' }}`)).error).toBeUndefined();
		expect(await postedAuthor()).toEqual({ type: 'user', userId: customer.userId });

		expect((await send(customer, 'ana')).error).toBeUndefined();
		expect(await postedAuthor()).toEqual({ type: 'user', userExternalId: 'ana' });
	});

	it('tells the brand beside an external ID only, as the API asks', async () => {
		const customer = await surroundings.driver.createCustomer({ channel: 'web', externalId: 'ana' });
		const options = { brandId: '7' };
		expect((await send(customer, 'ana', options)).error).toMatchObject({ message: 'User not found' });
		expect(await postedAuthor()).toEqual({ type: 'user', userExternalId: 'ana', brandId: '7' });

		expect((await send(customer, customer.userId, options)).error).toBeUndefined();
		expect(await postedAuthor()).toEqual({ type: 'user', userId: customer.userId });
	});

	it('takes an external ID that looks like an ID of the API, too', async () => {
		const externalId = UNKNOWN_ID;
		const customer = await surroundings.driver.createCustomer({ channel: 'web', externalId });
		expect((await send(customer, externalId)).error).toBeUndefined();
		expect(await postedAuthor()).toEqual({ type: 'user', userId: customer.userId });
	});

	it('is the business for an author of blanks', async () => {
		const customer = await surroundings.driver.createCustomer({ channel: 'web' });
		await send(customer, "={{ ' ' }}");
		expect(await postedAuthor()).toEqual({ type: 'business' });
	});

	it.each([
		[
			'an author that is a list',
			'={{ [1] }}',
			{},
			'Author User ID: the expression must give a text, not an object or a list',
		],
		[
			'an author with half an emoji',
			"={{ 'ana🦊'.slice(0, 4) }}",
			{},
			'Author User ID: "ana\ud83e" is not an ID',
		],
		[
			'a brand that is too long',
			'ana',
			{ brandId: 'x'.repeat(25) },
			'Brand ID: shorten it, it has 25 characters and the API takes 24',
		],
	])('refuses %s before any request', async (_, authorUserId, options, sentence) => {
		const { error } = await attempt(operation, {
			conversationId: UNKNOWN_ID,
			...withAuthor(authorUserId, options),
		});
		expect(error?.message).toBe(sentence);
		expect(await surroundings.driver.requests()).toEqual([]);
	});
});
