import type { IDataObject } from 'n8n-workflow';
import type { WebhookEvent } from '../../../nodes/SunshineConversations/trigger/receiving/envelope';
import { simplify } from '../../../nodes/SunshineConversations/trigger/receiving/items';
import { allResources } from '../../shared/nodeTypes';
import { envelopeOf } from '../checking/events';
import { readDescription } from '../reading/description';
import { leavesOf, sampleOf } from '../reading/leaves';
import { nameIn, type Schema } from '../reading/schema';

const description = readDescription();
const { schemas } = description.components;

/** What Simplify leaves out, and why. */
const LEFT_OUT: Array<[RegExp, string]> = [
	[/(^|\.)raw\.\*$/, "the channel's own record of a client: what is of use in it has fields of its own"],
	[/(^|\.)guid$/, 'only the app on the device knows it'],
	[/(^|\.)pushNotificationToken$/, 'lets anyone write to the device'],
	[/SwitchboardIntegration\.(id|integrationId)$/, 'every operation takes the name'],
	[/(^|\.)blockChatInput$/, 'how an app behaves'],
	[/(^|\.)displaySettings\.imageAspectRatio$/, 'how an app shows pictures'],
	[/^(payload\.message\.)?quotedMessage\.type$/, 'there is a quotedMessageId or a quotedExternalMessageId'],
	[/^payload\.recentNotifications\[\]\.quotedMessage\.type$/, 'the same'],
	[/quotedMessage\.message\.quotedMessage$/, 'what a quoted message quotes is not said again'],
	[/(^|\.)content\.textFallback$/, 'the text of what has no other'],
	[/author\.userId$/, 'the same as author.user.id'],
	[/^(webhooks\[\]\.secret|webhookSecret)$/, 'Create gives it, where it is to be entered elsewhere'],
	[/^\w+(Secret|Key|Token)$/, 'a secret'],
	[
		/^\w+Color$|^(button|background|businessIcon)\w+$|^(displayStyle|fixedIntroPane|integrationOrder\[\])$/,
		'looks',
	],
];

function lostOf(leaves: string[], output: IDataObject): string[] {
	const text = JSON.stringify(output);
	return leaves.filter((leaf) => !text.includes(JSON.stringify(leaf)));
}

const unreasoned = (lost: string[]) => lost.filter((leaf) => !LEFT_OUT.some(([which]) => which.test(leaf)));

const events = envelopeOf(description).eventSchemas.map((schema): [string, string[], string[]] => {
	const leaves = leavesOf(schemas, schema);
	const lost = lostOf(leaves, simplify(sampleOf(leaves) as unknown as WebhookEvent));
	return [nameIn(schema.$ref!), leaves, lost];
});

const channels = Object.values((schemas.integration as Required<Schema>).discriminator.mapping!).map(nameIn);

const outputs = [
	['message', 'getMany', 'message'],
	['user', 'getHistory', 'message'],
	['conversation', 'get', 'conversation'],
	['user', 'get', 'user'],
	['userChannel', 'getMany', 'client'],
	['device', 'get', 'device'],
	...channels.map((channel) => ['integration', 'get', channel]),
].map(([resource, name, schema]): [string, string[], string[]] => {
	const leaves = leavesOf(schemas, schemas[schema!]!);
	const sample = { ...sampleOf(leaves), ...(name === 'getHistory' && { direction: 'inbound' }) };
	const operation = allResources
		.find(({ option }) => option.value === resource)!
		.operations.find(({ option }) => option.value === name)!;
	return [`${resource}: ${name} (${schema})`, leaves, lostOf(leaves, operation.simplify!(sample))];
});

it.each([...events, ...outputs])(
	'%s is simplified without losing anything unless for a reason',
	(...given) => {
		const [, leaves, lost] = given;
		expect(leaves).not.toEqual([]);
		expect(unreasoned(lost)).toEqual([]);
	},
);

it('nothing stands among what is left out that is not', () => {
	const all = [...events, ...outputs].flatMap(([, , lost]) => lost);
	const idle = LEFT_OUT.filter(([which]) => !all.some((leaf) => which.test(leaf)));
	expect(idle).toEqual([]);
});
