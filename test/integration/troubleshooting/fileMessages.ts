import { runAction } from '../harness/engine';
import type { Surroundings } from '../harness/sandbox';
import type { Row } from './actionRuns';

/** What the action node says of files. */
export function fileMessages(surroundings: Surroundings): Row[] {
	const run = async (parameters: Record<string, string>) => {
		const { credential } = surroundings;
		const file = { data: 'YQ==', mimeType: 'image/png', fileName: 'a.png' };
		const { error, items } = await runAction({ credential, parameters, file });
		return { told: `${error?.message}\n${error?.description}`, mediaUrl: String(items[0]?.json.mediaUrl) };
	};
	const download = async (address: string) => {
		const mediaUrl = `${surroundings.sandbox.url}${address}`;
		return (await run({ resource: 'attachment', operation: 'download', mediaUrl })).told;
	};
	const attachment = '/sc/attachments/v2/01HZZZZZZZZZZZZZZZZZZZZZZZ/a.png';
	const downloadWith = async (status: number, body?: string) => {
		await surroundings.driver.injectFault({ status, body });
		return await download(attachment);
	};
	return [
		[
			'a deleted file',
			['The file is no longer there', 'It was deleted, or its address has expired. Ask for the file again.'],
			async () => await download(attachment),
		],
		[
			'a page to log in',
			['A web page came instead of the file, most likely one to log in'],
			async () => await downloadWith(200, '<!DOCTYPE html><title>Sign in</title>'),
		],
		['an empty file', ['The file is empty'], async () => await downloadWith(200, '')],
		[
			'a file of another account',
			['The file is private and belongs to another account, or its address has expired'],
			async () => await downloadWith(403),
		],
		[
			'an address that is none of a file',
			['The host of the file wants a log-in'],
			async () => await download(`/sc/v2/apps/${surroundings.sandbox.appId}/integrations`),
		],
		[
			'a file of another conversation',
			[
				'The file can be sent in its own conversation only. Get it with the operation Attachment: Download, then send it with "From" set to "Binary Field": the node uploads it anew.',
			],
			async () => {
				const [own, other] = [
					await surroundings.driver.createCustomer({ channel: 'web' }),
					await surroundings.driver.createCustomer({ channel: 'web' }),
				];
				const { mediaUrl } = await run({
					resource: 'attachment',
					operation: 'upload',
					conversationId: own.conversationId,
				});
				const { told } = await run({
					resource: 'message',
					operation: 'send',
					sendTo: 'conversation',
					conversationId: other.conversationId,
					contentType: 'image',
					mediaUrl,
				});
				return told;
			},
		],
	];
}
