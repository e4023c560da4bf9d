import type { INodeParameters } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import type { Surroundings } from '../harness/sandbox';
import type { Row } from './actionRuns';

/** What the action node says of a template before it sends it. */
export function templateMessages(surroundings: Surroundings): Row[] {
	const run = async (parameters: INodeParameters) => {
		const { error } = await runAction({
			credential: surroundings.credential,
			parameters: {
				resource: 'message',
				operation: 'sendTemplate',
				sendTo: 'conversation',
				conversationId: 'abc',
				templateName: 'order_shipped',
				...parameters,
			},
		});
		return String(error?.message);
	};
	return [
		[
			'a parameter of two lines',
			[
				'… WhatsApp takes no … here; change the text, or choose Put on One Line in "Line Breaks in Parameters"',
			],
			async () => await run({ bodyParameters: { values: [{ text: 'Hi\nAna' }] } }),
		],
		[
			'a language without its region',
			['Language: "…" can mean any of …; enter the code in which the template was approved'],
			async () => await run({ languageCode: 'Portuguese' }),
		],
		[
			'a name in two words',
			['Template Name: enter it as in the Meta Business Manager, …'],
			async () => await run({ templateName: 'Order Shipped' }),
		],
		[
			'a placeholder without its name',
			['… name all placeholders of header and body, or none'],
			async () =>
				await run({
					bodyParameters: { values: [{ text: 'Ana', name: 'first_name' }, { text: '4711' }] },
				}),
		],
	];
}
