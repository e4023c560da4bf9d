import { AdminApi } from '../../test/shared/adminApi';
import type { SandboxProcess } from '../harness/sandboxProcess';

/** As many customers with a conversation each. */
export async function createConversations({ driver }: SandboxProcess, count: number): Promise<string[]> {
	const ids: string[] = [];
	while (ids.length < count) ids.push((await driver.createCustomer({ channel: 'whatsapp' })).conversationId);
	return ids;
}

/** The texts of the newest page of messages, oldest first. */
export async function readTexts(sandbox: SandboxProcess, conversationId: string): Promise<string[]> {
	const { messages } = await new AdminApi(sandbox).call<{ messages: Array<{ content: { text: string } }> }>(
		'GET',
		`/conversations/${conversationId}/messages`,
	);
	return messages.map(({ content }) => content.text);
}

/** How many numbers come later than a greater one. */
export function countOutOfOrder(numbers: number[]): number {
	let greatest = -Infinity;
	let count = 0;
	for (const number of numbers) {
		if (number < greatest) count++;
		greatest = Math.max(greatest, number);
	}
	return count;
}
