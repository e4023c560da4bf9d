import type { INodeParameters } from 'n8n-workflow';
import type { Trigger } from './trigger';
import { useTriggers } from './useTriggers';

interface Member {
	id: string;
	name: string;
	integrationId: string;
	integrationType: string;
	deliverStandbyEvents: boolean;
	nextSwitchboardIntegrationId?: string;
}

export const AGENTS = 'zd-agentWorkspace';
export const PLACE = { name: 'n8n-bot' };

/** What the switchboard looks like without and with the bot. */
export const ALONE = { enabled: true, line: { [AGENTS]: undefined }, first: AGENTS };
export const BEFORE = { enabled: true, line: { [AGENTS]: undefined, 'n8n-bot': AGENTS }, first: 'n8n-bot' };

/** A trigger with the option, and a switchboard for it. */
export function useSwitchboard() {
	const triggers = useTriggers();
	const { admin, makeTrigger, surroundings } = triggers;

	/** Who is on the switchboard, by name, who comes after whom, and who is first. */
	async function look() {
		const { switchboards } = await admin().call<{
			switchboards: Array<{ id: string; enabled: boolean; defaultSwitchboardIntegrationId: string }>;
		}>('GET', '/switchboards');
		const { id, enabled, defaultSwitchboardIntegrationId: firstId } = switchboards[0]!;
		const path = `/switchboards/${id}/switchboardIntegrations`;
		const { switchboardIntegrations: members } = await admin().call<{ switchboardIntegrations: Member[] }>(
			'GET',
			path,
		);
		const nameOf = (wanted?: string) => members.find((member) => member.id === wanted)?.name;
		const line = members.map((member) => [member.name, nameOf(member.nextSwitchboardIntegrationId)]);
		return { id, enabled, path, members, line: Object.fromEntries(line) as object, first: nameOf(firstId) };
	}

	async function addMember(name: string, link: object, isFirst = false): Promise<Member> {
		const { id, path } = await look();
		const { switchboardIntegration: member } = await admin().call<{ switchboardIntegration: Member }>(
			'POST',
			path,
			{
				name,
				...link,
			},
		);
		if (isFirst)
			await admin().call('PATCH', `/switchboards/${id}`, { defaultSwitchboardIntegrationId: member.id });
		return member;
	}

	/** The API refuses to delete one who is the next in line of somebody. */
	async function removeMember({ id }: { id: string }): Promise<void> {
		const { path, members } = await look();
		for (const before of members.filter((member) => member.nextSwitchboardIntegrationId === id)) {
			await admin().call('PATCH', `${path}/${before.id}`, { nextSwitchboardIntegrationId: null });
		}
		await admin().call('DELETE', `${path}/${id}`);
	}

	return {
		...triggers,
		look,
		addMember,
		removeMember,
		openDesk: async () => await surroundings.driver.openAgentWorkspace(),
		placed: (change: Partial<Trigger> = {}, option: INodeParameters = { place: PLACE }) =>
			makeTrigger({ parameters: { options: { placeBeforeAgents: option } }, ...change }),
	};
}

/** What n8n says; nothing if all went well. */
export async function failureOf(work: Promise<void>): Promise<string> {
	return await work.then(
		() => '',
		({ message }: Error) => message,
	);
}
