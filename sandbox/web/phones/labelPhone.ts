import type { Phone } from '../../api/page/records';
import { findLook } from '../channels/looks';

/** By its channel, and told from others that the same customer has there. */
export function labelPhone({ channel, number }: Phone): string {
	const { label } = findLook(channel);
	return number === undefined ? label : `${label} ${number}`;
}
