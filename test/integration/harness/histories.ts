import type { INodeParameters } from 'n8n-workflow';
import { runAction, type Run } from './engine';
import type { Surroundings } from './sandbox';

/** Runs `user: getHistory` for the user with the external ID `ana`. */
export function useHistory(surroundings: Surroundings) {
	return async (parameters: INodeParameters, more: Partial<Run> = {}) => {
		const { items, error } = await runAction({
			credential: surroundings.credential,
			parameters: { resource: 'user', operation: 'getHistory', userId: 'ana', ...parameters },
			...more,
		});
		return { error, jsons: items.map(({ json }) => json) };
	};
}

export function textsOf(jsons: object[]): Array<string | undefined> {
	return jsons.map((json) => (json as { text?: string }).text);
}
