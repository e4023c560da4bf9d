import type { Phone } from '../../api/page/records';
import { sandbox } from '../sandbox';
import type { Act } from '../useAct';

/** The channel asks whether the business may write here. */
export function LinkRequest({ phone, act }: { phone: Phone; act: Act }) {
	const answer = (accepted: boolean) =>
		void act.run(async () => await sandbox.answerLink(phone.userId, accepted, phone.channel));
	return (
		<div class="link-request">
			<button class="button" onClick={() => answer(true)}>
				Yes, continue here
			</button>
			<button class="button" onClick={() => answer(false)}>
				No
			</button>
		</div>
	);
}
