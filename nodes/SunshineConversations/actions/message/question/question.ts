import type { IDataObject, IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';
import { isObject } from '../../../vocabulary/pick';

/** What is known of a question while its execution waits; kept with the execution, where nobody but n8n writes. */
export interface AskedQuestion extends IDataObject {
	appId: string;
	token: string;
	conversationId: string;
	/** Of the messages that are the question. */
	messageIds: string[];
	/** What was asked. */
	text: string;
	responseType: string;
	rules: IDataObject;
	/** What a message has besides its content: author, destination and our metadata. */
	fields: IDataObject;
	/** The buttons. */
	content: IDataObject;
	retryMessage: string;
	retries: number;
	/** In small letters. */
	cancelWords: string[];
	/** In seconds. */
	waitForMore: number;
	keepsWaiting: boolean;
	/** Who was asked, as far as it is known, and whether nobody else in a group may answer. */
	userId?: string;
	onlyThisUser: boolean;
	/** The ID of who had the conversation in hand when it was asked. */
	inControl?: string;
}

const NAME = 'askedQuestion';

export function keepQuestion(context: IExecuteFunctions, question: AskedQuestion): void {
	context.getContext('node')[NAME] = question;
}

/** The one that the execution waits with; n8n lets a webhook read what a node has kept only by an expression. */
export function keptQuestion(context: IWebhookFunctions): AskedQuestion | undefined {
	const name = JSON.stringify(context.getNode().name);
	const kept = context.evaluateExpression(`{{ $node[${name}].context[${JSON.stringify(NAME)}] }}`);
	return isObject(kept) ? (kept as unknown as AskedQuestion) : undefined;
}
