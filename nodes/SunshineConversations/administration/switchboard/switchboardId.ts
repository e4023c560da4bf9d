import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Input } from '../../input/input';
import { naming } from '../../input/naming';
import { request } from '../../transport/request';

export interface Switchboard extends IDataObject {
	id: string;
	enabled: boolean;
}

/** For `resolveSwitchboardId`. */
export const switchboardId = naming(
	'switchboard',
	{
		displayName: 'Switchboard ID',
		name: 'switchboardId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 5ef21b132f21af34f088530d',
		description: "Leave empty to take the app's only switchboard",
	},
	() => 'of the app',
);

export async function listSwitchboards(context: IExecuteFunctions): Promise<Switchboard[]> {
	const { switchboards } = await request<{ switchboards: Switchboard[] }>(context, {
		method: 'GET',
		path: '/switchboards',
		gives: 'switchboards',
	});
	return switchboards;
}

/** The ID that was entered, or that of the app's only switchboard. */
export async function resolveSwitchboardId(input: Input): Promise<string> {
	if (!input.isEmpty(switchboardId)) return input.id(switchboardId);

	const [only, ...others] = await listSwitchboards(input.context);
	if (only && others.length === 0) return only.id;
	throw input.fault(
		switchboardId,
		only
			? `enter the ID of one, the app has ${others.length + 1} switchboards`
			: 'the app has no switchboard, make one with "Create" of the resource Switchboard first',
	);
}
