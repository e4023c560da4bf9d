import type { IDataObject } from 'n8n-workflow';
import { startAsking, type Asker } from '../harness/waiting/asker';
import { createAna } from './customers';
import type { OperationRun, RunContext } from './operationRun';

const choices = {
	values: [
		{ label: 'Small', value: 's' },
		{ label: 'Large', value: 'l' },
	],
};

/** Questions, each with the customer's answer and what the workflow gets. */
const dialogues: Array<[question: IDataObject, answer: IDataObject, item: IDataObject]> = [
	[{ responseType: 'text' }, { text: 'Green' }, { answer: 'Green' }],
	[{ responseType: 'choice', choices }, { text: '2' }, { answer: 'l', choice: 'l', choiceLabel: 'Large' }],
	[{ responseType: 'approval' }, { text: 'yes' }, { approved: true, data: { approved: true } }],
	[
		{ responseType: 'file' },
		{ type: 'image', mediaUrl: 'https://example.com/me.png', text: 'Me' },
		{ answer: 'https://example.com/me.png' },
	],
];

export const askingRuns: OperationRun[] = [
	{
		operation: 'message: sendAndWait',
		async run(context) {
			const asker = await startAsking(context.surroundings);
			try {
				await converse(context, asker);
			} finally {
				await asker.receiver().close();
			}
		},
	},
];

async function converse(context: RunContext, asker: Asker): Promise<void> {
	const ana = await createAna(context);
	await asker.write(ana, 'I would like a shirt');
	for (const [question, answer, item] of dialogues) {
		const execution = await asker.ask(ana, question);
		expect(execution.error).toBeUndefined();
		context.gave(execution.outputOf('Ask').map(({ json }) => json));
		await asker.write(ana, answer);
		const [answered] = execution.outputOf('After');
		expect(answered!.json).toMatchObject({ answered: true, ...item });
		context.gave([answered!.json]);
	}
	const unanswered = await asker.ask(ana);
	await unanswered.resume();
	const [timeout] = unanswered.outputOf('After');
	expect(timeout!.json).toMatchObject({ answered: false, reason: 'timeout' });
	context.gave([timeout!.json]);
}
