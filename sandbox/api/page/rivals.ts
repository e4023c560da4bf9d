import type { Conversation, Integration } from '../model';
import type { SandboxState } from '../state/state';
import { hears } from '../webhooks/audience';

interface Listener {
	name: string;
	target: string;
	triggers: string[];
}

/** What customers do and workflows answer. */
const answered = ['conversation:message', 'conversation:postback'];

const listListeners = ({ id, displayName, webhooks = [] }: Integration): Listener[] =>
	webhooks.map(({ target, triggers }) => ({ name: displayName ?? id, target, triggers }));

/** Two that lead to the same place are one workflow. */
const distinguish = (listeners: Listener[]): Listener[] => [
	...new Map(listeners.map((listener) => [listener.target, listener])).values(),
];

/** The names of all that hear the same from a customer, if they are several: each may answer. */
export function listRivals({ store }: SandboxState, conversation?: Conversation): string[] {
	const listeners = [...store.integrations.values()]
		.filter(({ id }) => hears(store.switchboard, id, conversation, []))
		.flatMap(listListeners);
	const rivals = answered.flatMap((trigger) => {
		const hearing = distinguish(listeners.filter(({ triggers }) => triggers.includes(trigger)));
		return hearing.length > 1 ? hearing : [];
	});
	const distinct = distinguish(rivals);
	const isTaken = (name: string) => distinct.filter((one) => one.name === name).length > 1;
	return distinct.map(({ name, target }) => (isTaken(name) ? `${name}, ${target}` : name));
}
