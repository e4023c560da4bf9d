import type { Phone } from '../../api/page/records';
import { ActButton } from '../act/ActButton';
import type { Act } from '../act/useAct';
import { sandbox } from '../connection/sandbox';

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
