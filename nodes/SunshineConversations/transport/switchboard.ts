import { type ApiContext, path } from './apiRequest';
import { request } from './request';

/** A bot or desk on the switchboard. */
export interface Member {
	id: string;
	name: string;
	integrationId?: string;
	integrationType?: string;
	deliverStandbyEvents?: boolean;
	nextSwitchboardIntegrationId?: string;
}

export interface Switchboard {
	id: string;
	enabled: boolean;
	defaultSwitchboardIntegrationId?: string;
	members: Member[];
}

/** The app's switchboard, of which it has one at most. */
export async function readSwitchboard(context: ApiContext): Promise<Switchboard | undefined> {
	const { switchboards } = await request<{ switchboards: Array<Omit<Switchboard, 'members'>> }>(context, {
		method: 'GET',
		path: '/switchboards',
		gives: 'switchboards',
	});
	const [switchboard] = switchboards;
	if (!switchboard) return undefined;
	const { switchboardIntegrations: members } = await request<{ switchboardIntegrations: Member[] }>(context, {
		method: 'GET',
		path: path`/switchboards/${switchboard.id}/switchboardIntegrations`,
		gives: 'switchboardIntegrations',
	});
	return { ...switchboard, members };
}
