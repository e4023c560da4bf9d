import type { Phone } from '../../api/page/records';

/** What keeps messages of the business from this phone. */
export function PhoneNotice({ phone }: { phone: Phone }) {
	const sentences = [
		phone.isBlocked && 'Blocked: nothing that the business writes gets through.',
		phone.isWindowOpen === false && 'No message for 24 hours: only templates get through.',
	].filter((sentence) => sentence !== false);
	if (sentences.length === 0) return null;
	return <p class="phone__notice">{sentences.join(' ')}</p>;
}
