import type { Phone as PhoneRecord } from '../../api/page/records';
import { Refusal } from '../act/Refusal';
import { useAct } from '../act/useAct';
import { findLook } from '../channels/looks';
import { LinkRequest } from './LinkRequest';
import { PhoneHeader } from './PhoneHeader';
import { PhoneNotice } from './PhoneNotice';
import { Ids } from './ids/Ids';
import { labelPhone } from './labelPhone';
import { Screen } from './screen/Screen';
import { Composer } from './writing/Composer';

interface PhoneProps {
	phone: PhoneRecord;
	fileLimit?: number;
}

/** One customer on one channel. */
export function Phone({ phone, fileLimit }: PhoneProps) {
	const act = useAct();
	const look = findLook(phone.channel);
	return (
		<article class="phone" data-channel={phone.channel} aria-label={`${phone.name} on ${labelPhone(phone)}`}>
			<PhoneHeader phone={phone} look={look} act={act} />
			<Ids phone={phone} act={act} />
			<PhoneNotice phone={phone} />
			<Screen phone={phone} look={look} act={act} />
			{phone.hasLinkRequest && <LinkRequest phone={phone} act={act} />}
			<Refusal sentence={act.sentence} />
			<Composer phone={phone} look={look} act={act} fileLimit={fileLimit} />
		</article>
	);
}
