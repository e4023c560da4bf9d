import type { Phone } from '../../api/page/records';
import { sandbox } from '../sandbox';
import { ActButton } from '../shell/ActButton';
import type { Act } from '../useAct';

/** The channel asks whether the business may write here. */
export function LinkRequest({ phone, act }: { phone: Phone; act: Act }) {
	const answer = (accepted: boolean) => async () =>
		await sandbox.answerLink(phone.userId, accepted, phone.channel);
	return (
		<div class="link-request">
			<ActButton act={act} attempt={answer(true)}>
				Yes, continue here
			</ActButton>
			<ActButton act={act} attempt={answer(false)}>
				No
			</ActButton>
		</div>
	);
}
