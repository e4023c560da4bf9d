import type { INodeProperties } from 'n8n-workflow';
import { metadataRows } from '../../../input/metadata';
import { optionsCollection } from '../../../input/options';
import { textFormat } from '../content/text';
import { typingSeconds } from '../delivery/typing';
import { authorUserId, blockChatInput, plainOptions } from '../options';
import { literalText } from '../text/literalText';
import { splitLongText } from '../text/parts';
import { outsideWindow } from '../window/outsideWindowFields';
import { responseOptions } from './responseTypes';
import { limitWaitTime } from './waitTime';

export const ifQuestionsOpen: INodeProperties = {
	displayName: 'If Four Questions Are Open',
	name: 'ifQuestionsOpen',
	type: 'options',
	options: [
		{ name: 'Fail', value: 'fail', description: 'The item fails; nothing is asked' },
		{
			name: 'Replace the Oldest',
			value: 'replaceOldest',
			description: 'The oldest question waits on until its time is over',
		},
	],
	default: 'replaceOldest',
	description: 'What to do if four workflows wait for this customer already, the most there can be',
};

export const onlyThisUser: INodeProperties = {
	displayName: 'Only This User',
	name: 'onlyThisUser',
	type: 'boolean',
	default: true,
	description: 'Whether in a group only the user who is asked can answer',
};

export const retries: INodeProperties = {
	displayName: 'Retries',
	name: 'retries',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 10 },
	default: 2,
	description: 'How often to ask again after an answer that does not fit',
};

export const retryMessage: INodeProperties = {
	displayName: 'Retry Message',
	name: 'retryMessage',
	type: 'string',
	typeOptions: { rows: 2 },
	default: '',
	placeholder: 'e.g. Sorry, which day would suit you?',
	description: 'What to say after an answer that does not fit; a sentence in English if empty',
};

export const waitForMore: INodeProperties = {
	displayName: 'Wait for More Messages',
	name: 'waitForMore',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 8 },
	default: 3,
	description:
		'In seconds: customers often write in several short messages. With this, those that follow each other so quickly are one answer.',
};

export const whenAgentTakesOver: INodeProperties = {
	displayName: 'When an Agent Takes Over',
	name: 'whenAgentTakesOver',
	type: 'options',
	options: [
		{ name: 'Keep Waiting', value: 'keepWaiting', description: 'What the customer writes is for the agent' },
		{ name: 'Stop Waiting', value: 'stopWaiting', description: 'The workflow goes on without an answer' },
	],
	default: 'stopWaiting',
	description: 'What to do when the customer writes while somebody else has the conversation in hand',
};

export const wordsThatCancel: INodeProperties = {
	displayName: 'Words That Cancel',
	name: 'wordsThatCancel',
	type: 'string',
	default: '',
	placeholder: 'e.g. stop, cancel, agent',
	description: 'With commas between them: a message that is one of them ends the waiting without an answer',
};

/** A silent question would reach nobody, and one in a customer's name would be no question. */
const sending = plainOptions.filter(
	({ name }) => ![authorUserId.name, blockChatInput.name, 'silent'].includes(name),
);

export const askOptions = optionsCollection([
	...sending,
	...[literalText, splitLongText, textFormat].map((field) => ({ ...field, displayOptions: undefined })),
	blockChatInput,
	ifQuestionsOpen,
	limitWaitTime,
	metadataRows,
	onlyThisUser,
	outsideWindow,
	...responseOptions,
	retries,
	retryMessage,
	typingSeconds,
	waitForMore,
	whenAgentTakesOver,
	wordsThatCancel,
]);
