import { Desk } from '../desk/Desk';
import { findOne, listOf, type Records } from '../records';
import { Weather } from '../weather/Weather';
import { Wire } from '../wire/Wire';
import type { PanelId } from './panels';

interface PanelProps {
	id: Exclude<PanelId, 'phones'>;
	records: Records;
}

/** What is seen beside the phones. */
export function Panel({ id, records }: PanelProps) {
	if (id === 'desk') {
		return (
			<Desk conversations={listOf(records, 'conversation')} switchboard={findOne(records, 'switchboard')} />
		);
	}
	if (id === 'wire') {
		return <Wire calls={listOf(records, 'call')} deliveries={listOf(records, 'delivery')} />;
	}
	return <Weather circumstances={findOne(records, 'circumstances')} phones={listOf(records, 'phone')} />;
}
