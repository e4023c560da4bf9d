import type { IDataObject } from 'n8n-workflow';
import type { ResponseType } from '../../../../../../nodes/SunshineConversations/actions/message/question/responseType';

/** What a type says of a text that a customer has written. */
export function judgeText(
	type: ResponseType,
	text: string,
	rules: IDataObject = {},
): IDataObject | undefined {
	return type.judge({ text, content: { type: 'text', text }, timeZone: 'Europe/Lisbon' }, rules);
}
