import type { IDataObject } from 'n8n-workflow';
import { type ApiContext, path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import type { Member, Switchboard } from '../../transport/switchboard';

interface Answer {
	switchboardIntegration: Member;
}

export async function addMember(
	context: ApiContext,
	{ id }: Switchboard,
	body: IDataObject,
): Promise<Member> {
	const answer = await request<Answer>(context, {
		method: 'POST',
		path: path`/switchboards/${id}/switchboardIntegrations`,
		body,
		gives: 'switchboardIntegration',
	});
	return answer.switchboardIntegration;
}

export async function changeMember(
	context: ApiContext,
	{ id }: Switchboard,
	member: Member,
	body: IDataObject,
): Promise<void> {
	await request(context, {
		method: 'PATCH',
		path: path`/switchboards/${id}/switchboardIntegrations/${member.id}`,
		body,
	});
}

export async function removeMember(context: ApiContext, { id }: Switchboard, member: Member): Promise<void> {
	await request(context, {
		method: 'DELETE',
		path: path`/switchboards/${id}/switchboardIntegrations/${member.id}`,
	});
}

/** Makes this one the first in line, with which conversations begin. */
export async function putFirst(context: ApiContext, { id }: Switchboard, member: Member): Promise<void> {
	await request(context, {
		method: 'PATCH',
		path: path`/switchboards/${id}`,
		body: { defaultSwitchboardIntegrationId: member.id },
	});
}
