import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { readMetadata } from '../metadata';
import { checkLength, fieldError, filledFields } from '../parameters';

const LONGEST_NAME = 100;

/** Name, settings and metadata from a collection. */
export function readAppFields(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
): IDataObject {
	const { displayName, metadata: _rows, ...settings } = filledFields(context, itemIndex, collection);
	if (displayName !== undefined) checkAppName(context, itemIndex, String(displayName));
	checkRetention(context, itemIndex, settings.conversationRetentionSeconds);
	const metadata = readMetadata(context, itemIndex, collection);
	return {
		...(displayName !== undefined && { displayName }),
		...(Object.keys(settings).length > 0 && { settings }),
		...(metadata && { metadata }),
	};
}

export function checkAppName(context: IExecuteFunctions, itemIndex: number, name: string): void {
	checkLength(context, itemIndex, 'Display Name', name, LONGEST_NAME);
}

function checkRetention(context: IExecuteFunctions, itemIndex: number, seconds: unknown): void {
	if (seconds === undefined || (Number.isInteger(seconds) && Number(seconds) >= 0)) return;
	throw fieldError(
		context,
		itemIndex,
		'Conversation Retention Seconds',
		'enter a whole number of seconds from 0 up',
	);
}
