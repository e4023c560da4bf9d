import type { Phone, PhoneEntry } from '../../api/page/records';
import type { Act } from '../act/useAct';
import type { ChannelLook } from '../channels/looks';

/** One message on a phone, with what it takes to show and to answer it. */
export interface PhoneMessage {
	entry: PhoneEntry;
	phone: Phone;
	look: ChannelLook;
	act: Act;
}
