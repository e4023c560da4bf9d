import { createHash } from 'crypto';

/** By which an n8n knows the questions that it has asked: 8 hex digits of its ID, which stays secret. */
export function tagOf(context: { getInstanceId(): string }): string {
	return createHash('sha256').update(context.getInstanceId()).digest('hex').slice(0, 8);
}
