import type { INodeParameters } from 'n8n-workflow';
import { runAction, type Run } from './engine';
import type { Surroundings } from './sandbox';

/** Runs `user: getHistory` for a user, by the ID. */
export function useHistory(surroundings: Surroundings) {
	return async (userId: string, parameters: INodeParameters, more: Partial<Run> = {}) => {
		const { items, error } = await runAction({
			credential: surroundings.credential,
			parameters: { resource: 'user', operation: 'getHistory', historyOf: 'user', userId, ...parameters },
			...more,
		});
		return { error, jsons: items.map(({ json }) => json) };
	};
}

export function textsOf(jsons: object[]): Array<string | undefined> {
	return jsons.map((json) => (json as { text?: string }).text);
}
