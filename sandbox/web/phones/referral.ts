import type { CustomerReferral } from '../../api/driver/customerSchemas';

type Referral = Pick<CustomerReferral, 'code' | 'details'>;

/** A link, unless there is an ad. */
export function describeReferral(code: string, adId = ''): Referral {
	const type = 'OPEN_THREAD';
	return { code, details: adId ? { source: 'ADS', type, adId } : { source: 'SHORTLINK', type } };
}
