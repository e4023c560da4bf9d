import axios from 'axios';
import type { IBinaryData } from 'n8n-workflow';
import type { OperationRun, RunContext } from './operationRun';

const CONTENT = 'the pixels of a chair';
const file: IBinaryData = {
	data: Buffer.from(CONTENT).toString('base64'),
	mimeType: 'image/png',
	fileName: 'chair.png',
};

/** The address of a file that somebody has uploaded. */
async function upload({ admin }: RunContext): Promise<string> {
	const form = new FormData();
	form.append('source', new File([CONTENT], 'chair.png', { type: 'image/png' }));
	const { attachment } = await admin.call<{ attachment: { mediaUrl: string } }>(
		'POST',
		'/attachments?access=public',
		form,
	);
	return attachment.mediaUrl;
}

const fetchFile = async (url: unknown) =>
	await axios.get<string>(String(url), { proxy: false, responseType: 'text', validateStatus: null });

export const attachmentRuns: OperationRun[] = [
	{
		operation: 'attachment: delete',
		async run(context) {
			const mediaUrl = await upload(context);
			await context.execute({ mediaUrl });
			expect((await fetchFile(mediaUrl)).status).toBe(404);
		},
	},
	{
		operation: 'attachment: download',
		async run(context) {
			const mediaUrl = await upload(context);
			const json = await context.executeOne({ mediaUrl });
			expect(json).toEqual({ mediaUrl, fileName: 'chair.png', mimeType: 'image/png' });
			const { items } = await context.attempt('attachment: download', { mediaUrl });
			expect(items[0]!.binary!.data).toMatchObject(file);
		},
	},
	{
		operation: 'attachment: upload',
		async run(context) {
			const { conversationId } = await context.driver.createCustomer({ channel: 'whatsapp' });
			const { mediaUrl, mediaType } = await context.executeOne({ conversationId }, { file });
			expect(mediaType).toBe('image/png');
			expect(await fetchFile(mediaUrl)).toMatchObject({ status: 200, data: CONTENT });
		},
	},
];
