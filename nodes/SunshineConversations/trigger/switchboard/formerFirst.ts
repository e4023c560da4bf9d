import type { IHookFunctions } from 'n8n-workflow';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import type { Member, Switchboard } from '../../transport/switchboard';
import { LONGEST_NAME, nameIntegration } from '../registration/createIntegration';
import type { Integration } from '../registration/webhooks';

/**
 * Who was first before us stands in the name of our integration, unless it is the next in line after us. There it outlives
 * a crash, after which n8n's static data would know nothing of what has been changed.
 */
const NOTE = / \(before (\w+)\)$/;

/** The ID of who is to be first again after us. */
export async function readFormerFirst(
	context: IHookFunctions,
	integrationId: string,
	own: Member,
): Promise<string | undefined> {
	const { integration } = await request<{ integration: Integration }>(context, {
		method: 'GET',
		path: path`/integrations/${integrationId}`,
		gives: 'integration',
	});
	return NOTE.exec(integration.displayName ?? '')?.[1] ?? own.nextSwitchboardIntegrationId;
}

export async function writeFormerFirst(
	context: IHookFunctions,
	integrationId: string,
	formerId?: string,
): Promise<void> {
	const note = formerId ? ` (before ${formerId})` : '';
	const displayName = nameIntegration(context, LONGEST_NAME - note.length) + note;
	await request(context, {
		method: 'PATCH',
		path: path`/integrations/${integrationId}`,
		body: { displayName },
	});
}

/** What may be first, if who was is gone by now. */
export function findHeir({ members }: Switchboard, own: Member, formerId?: string): Member | undefined {
	const others = members.filter(({ id }) => id !== own.id);
	return (
		[formerId, own.nextSwitchboardIntegrationId]
			.map((wanted) => others.find(({ id }) => id === wanted))
			.find(Boolean) ?? others[0]
	);
}
