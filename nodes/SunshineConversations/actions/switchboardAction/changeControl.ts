import type { IDataObject } from 'n8n-workflow';
import { conversationOf } from '../../fields/conversationOf';
import { ADDITIONAL_FIELDS } from '../../input/additionalFields';
import type { Input } from '../../input/input';
import { readMetadata } from '../../input/metadata';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

export type ControlAction = 'acceptControl' | 'offerControl' | 'passControl' | 'releaseControl';

/** Sends the request. The API reports a failure only as an event. */
export async function changeControl(
	input: Input,
	action: ControlAction,
	body: IDataObject = {},
): Promise<IDataObject> {
	const id = conversationOf(input);
	const metadata = readMetadata(input, ADDITIONAL_FIELDS);
	await request(input.context, {
		method: 'POST',
		path: path`/conversations/${id}/${action}`,
		body: { ...body, ...(metadata && { metadata }) },
	});
	return { conversationId: id, ...body };
}
