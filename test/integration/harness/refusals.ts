import type { INodeParameters } from 'n8n-workflow';
import { useAdministration } from './administration';

/** What is wrong, the operation with its parameters, and what the user is told. */
export type Refusal = [title: string, operation: string, parameters: INodeParameters, sentence: string];

/** Tests that each is refused before any request. */
export function refusesBeforehand(refusals: Refusal[]): void {
	const { attempt, surroundings } = useAdministration();
	it.each(refusals)('%s is refused before any request', async (_, operation, parameters, sentence) => {
		const { error } = await attempt(operation, parameters);
		expect(error?.message).toBe(sentence);
		expect(await surroundings.driver.requests()).toEqual([]);
	});
}

/** What every message to a conversation has. */
export const MESSAGE = { sendTo: 'conversation', conversationId: 'c1', contentType: 'text', text: 'Hello' };

export const NO_TEXT = 'the expression must give a text, not an object or a list';
export const NO_TRUTH = 'the expression must give true or false';
export const NO_URL = 'enter a full address, e.g. https://example.com';
export const LONG_URL = `https://example.com/${'x'.repeat(2029)}`;
export const TOO_LONG_URL = 'shorten it, it has 2049 characters and the API takes 2048';
