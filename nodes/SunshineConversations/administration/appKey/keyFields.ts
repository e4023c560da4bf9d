import type { INodeProperties } from 'n8n-workflow';
import { appId as ownAppId } from '../../../../credentials/appId';
import type { Input } from '../../input/input';
import { naming } from '../../input/naming';
import { CREDENTIAL } from '../../transport/apiRequest';
import { appId as anyAppId } from '../app/appFields';

export const appId = naming(
	'app',
	{ ...anyAppId, required: false, description: 'Leave empty to take the app of the credential' },
	(entered) => entered,
);

export const keyId: INodeProperties = {
	displayName: 'Key ID',
	name: 'keyId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. app_5723a347f82ba0516cb4ea34',
};

/** The ID that was entered, or that of the credential. */
export async function readAppId(input: Input): Promise<string> {
	if (!input.isEmpty(appId)) return input.id(appId);
	return ownAppId(await input.context.getCredentials(CREDENTIAL));
}
