import { AdminApi } from '../../shared/adminApi';
import type { Surroundings } from '../harness/sandbox';
import { HOUR } from '../harness/sending';
import { actionRuns, send, type Row } from './actionRuns';

const refusal = (title: string) => ({ errors: [{ code: 'bad_request', title }] });

/** What is said when a message is sent, as message and description. */
export function sendingMessages(surroundings: Surroundings): Row[] {
	const { run, runWith, createAna } = actionRuns(surroundings);
	return [
		[
			'a connection that breaks',
			['The request may have arrived: look before you send it again.'],
			async () => {
				await surroundings.driver.injectFault({ reset: true });
				return await run(send);
			},
		],
		[
			'a closed window',
			[
				'The channel takes no free text so long after the customer\'s last message. On WhatsApp, use "Send Template".',
			],
			async () => await runWith(400, refusal('This message is being sent outside the allowed window')),
		],
		[
			'a closed window that the node has noticed',
			[
				'Outside the WhatsApp Window: the customer last wrote on WhatsApp at …, which is 24 hours ago or more; under Options choose Send Template or Skip, or wait until the customer writes',
			],
			async () => {
				const { conversationId } = await createAna();
				await surroundings.driver.moveClock(25 * HOUR);
				return await run({
					...send,
					conversationId,
					options: { outsideWindow: { values: { choice: 'fail' } } },
				});
			},
		],
		[
			'an external ID that nobody has',
			['If the User Is Unknown: nobody has the ID "…"; check User ID, or choose Create'],
			async () => await run({ ...send, sendTo: 'user', userId: 'typo' }),
		],
		[
			'a new user, who can have no channel',
			[
				'If the User Has No Channel: nobody has the ID "…" yet, and a new user has no channel on which the message could arrive; choose Send Anyway',
			],
			async () => await run({ ...send, sendTo: 'user', userId: 'typo', ifUserUnknown: 'create' }),
		],
		[
			'a new user, who can have no channel',
			[
				'If the User Has No Channel: nobody has the ID "…" yet, and a new user has no channel on which the message could arrive; choose Send Anyway',
			],
			async () => await run({ ...send, sendTo: 'user', userId: 'typo', ifUserUnknown: 'create' }),
		],
		[
			'a user without a channel',
			[
				'If the User Has No Channel: this user has none, so the message would reach nobody; link one first, or choose Send Anyway',
			],
			async () => {
				await new AdminApi(surroundings.sandbox).call('POST', '/users', { externalId: 'loner' });
				return await run({ ...send, sendTo: 'user', userId: 'loner' });
			},
		],
		[
			'a customer who has blocked the business',
			[
				'To: the customer has blocked your business on …, so nothing was sent; use Send with another channel in Options → Send On, or wait until the customer writes again',
			],
			async () => {
				const ana = await createAna();
				await surroundings.driver.block(ana);
				return await run({
					...send,
					conversationId: ana.conversationId,
					options: { outsideWindow: { values: { choice: 'fail' } } },
				});
			},
		],
		[
			'a part that is refused',
			['… of … parts were sent, then: …', 'Do not send … again.'],
			async () => {
				const { conversationId } = await createAna();
				await surroundings.driver.configure({ messageLimit: 2 });
				const options = { splitLongText: 20 };
				return await run({ ...send, conversationId, text: 'Hello Ana. '.repeat(10), options });
			},
		],
		[
			'template parameters',
			[
				"Check the template's name and language, and that it gets as many parameters as it was approved with.",
			],
			async () => await runWith(400, refusal('Number of template parameters does not match')),
		],
		[
			'an unknown conversation',
			[
				'No conversation of this app has this ID, or it was deleted. Check the Conversation field, or send to the user instead.',
			],
			async () => await run(send),
		],
	];
}
