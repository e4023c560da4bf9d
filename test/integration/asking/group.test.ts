import type { IDataObject } from 'n8n-workflow';
import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;

/** Ana and Rui in one conversation, in which Ana is asked. */
async function askInGroup(options: IDataObject = {}) {
	const [ana, rui] = [
		await surroundings.driver.createCustomer({ channel: 'web' }),
		await surroundings.driver.createCustomer({ channel: 'web' }),
	];
	const participants = [ana, rui].map(({ userId }) => ({ userId, subscribeSDKClient: false }));
	const body = { type: 'sdkGroup', participants };
	const { conversation } = await asker
		.admin()
		.call<{ conversation: { id: string } }>('POST', '/conversations', body);
	const execution = await asker.ask({ conversationId: conversation.id }, { options });
	const say = async (who: typeof ana, text: string) => {
		await surroundings.driver.write(who, { text }, { conversationId: conversation.id });
		await asker.write(who);
	};
	return {
		execution,
		sayAna: async (text: string) => await say(ana, text),
		sayRui: async (text: string) => await say(rui, text),
	};
}

it('what another user says goes the usual way', async () => {
	const { execution, sayAna, sayRui } = await askInGroup();
	expect(execution.error).toBeUndefined();
	await sayRui('Small');
	expect(execution.status).toBe('waiting');
	expect(asker.receiver().executions.flat()).toMatchObject([{ text: 'Small' }]);
	await sayAna('Large');
	expect(execution.outputOf('After')).toMatchObject([{ json: { answer: 'Large' } }]);
});

it('is the answer where everybody may answer', async () => {
	const { execution, sayRui } = await askInGroup({ onlyThisUser: false });
	await sayRui('Small');
	expect(execution.outputOf('After')).toMatchObject([{ json: { answer: 'Small' } }]);
	expect(asker.receiver().executions).toEqual([]);
});
