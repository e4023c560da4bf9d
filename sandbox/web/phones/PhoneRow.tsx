import type { Phone as PhoneRecord } from '../../api/page/records';
import { EmptyRow } from './EmptyRow';
import { Phone } from './Phone';
import { RivalsNotice } from './RivalsNotice';
import { AddCustomer } from './adding/AddCustomer';

interface PhoneRowProps {
	phones: PhoneRecord[];
	/** Bytes per file. */
	fileLimit?: number;
	/** Whether it is known which phones there are. */
	isReady: boolean;
}

export function PhoneRow({ phones, fileLimit, isReady }: PhoneRowProps) {
	return (
		<section class="phones" aria-label="Phones">
			<AddCustomer />
			<RivalsNotice phones={phones} />
			{isReady && phones.length === 0 && <EmptyRow />}
			<ul class="phones__row">
				{phones.map((phone) => (
					<li key={phone.id} class="phones__place">
						<Phone phone={phone} fileLimit={fileLimit} />
					</li>
				))}
			</ul>
		</section>
	);
}
