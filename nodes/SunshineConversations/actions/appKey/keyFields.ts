import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { appId as ownAppId } from '../../../../credentials/appId';
import { CREDENTIAL } from '../../transport/request';
import { appId as anyAppId } from '../app/appFields';
import { requiredId } from '../parameters';
import { toText } from '../values';

export const appId: INodeProperties = {
	...anyAppId,
	required: false,
	description: 'Leave empty to take the app of the credential',
};

export const keyId: INodeProperties = {
	displayName: 'Key ID',
	name: 'keyId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. app_5723a347f82ba0516cb4ea34',
};

/** The ID that was entered, or that of the credential. */
export async function readAppId(context: IExecuteFunctions, itemIndex: number): Promise<string> {
	const isEntered = toText(context.getNodeParameter('appId', itemIndex, ''))?.trim() !== '';
	return isEntered
		? requiredId(context, itemIndex, 'appId', 'App')
		: ownAppId(await context.getCredentials(CREDENTIAL));
}
