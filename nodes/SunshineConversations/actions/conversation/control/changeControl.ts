import { type IDataObject, sleep } from 'n8n-workflow';
import { conversationOf } from '../../../fields/conversationOf';
import type { Input } from '../../../input/input';
import { readMetadata } from '../../../input/metadata';
import { OPTIONS } from '../../../input/options';
import { path } from '../../../transport/apiRequest';
import { request } from '../../../transport/request';
import { withoutGaps } from '../../../vocabulary/pick';
import { type Control, type ControlChange, readControl } from './control';
import { explain } from './explain';

/** Between the looks, in milliseconds. */
const PAUSES = [500, 1_000, 1_500, 2_000];

/** Asks for the change, and looks until it has come about: the API takes any wish, and reports only by an event what came of it. */
export async function changeControl(input: Input, change: ControlChange): Promise<IDataObject> {
	const id = conversationOf(input);
	const metadata = readMetadata(input, OPTIONS);
	const { action, target } = change;
	await request(input.context, {
		method: 'POST',
		path: path`/conversations/${id}/${action}`,
		body: { ...(target && { switchboardIntegration: target }), ...(metadata && { metadata }) },
	});
	const { active, pending } = await awaitChange(input, change);
	return {
		conversationId: id,
		inControl: active?.name ?? '',
		...withoutGaps({
			inControlType: active?.integrationType,
			offeredTo: pending?.name,
			offeredToType: pending?.integrationType,
		}),
	};
}

async function awaitChange(input: Input, change: ControlChange): Promise<Control> {
	let now = await readControl(input);
	if (change.isDone(now)) return now;
	// Most often it is plain why nothing happens, and waiting would change nothing.
	const reason = await explain(input, change, now);
	if (reason.isCertain) throw reason.fault;
	for (const pause of PAUSES) {
		await sleep(pause);
		now = await readControl(input);
		if (change.isDone(now)) return now;
	}
	throw reason.fault;
}
