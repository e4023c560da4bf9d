import { findOne, listOf, type Records } from '../connection/records';
import { Desk } from '../desk/Desk';
import { Templates } from '../templates/Templates';
import { Troubles } from '../troubles/Troubles';
import { Wire } from '../wire/Wire';
import type { PanelId } from './panels';

interface PanelContentProps {
	id: PanelId;
	/** What is chosen in it. */
	detail?: string;
	records: Records;
}

export function PanelContent({ id, detail, records }: PanelContentProps) {
	switch (id) {
		case 'desk':
			return (
				<Desk
					conversations={listOf(records, 'conversation')}
					switchboard={findOne(records, 'switchboard')}
					chosenId={detail}
				/>
			);
		case 'wire':
			return (
				<Wire calls={listOf(records, 'call')} deliveries={listOf(records, 'delivery')} filter={detail} />
			);
		case 'templates':
			return <Templates templates={listOf(records, 'template')} />;
		case 'weather':
			return <Troubles circumstances={findOne(records, 'circumstances')} phones={listOf(records, 'phone')} />;
		default:
			return null;
	}
}
