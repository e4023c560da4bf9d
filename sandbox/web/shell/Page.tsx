import { findOne, listOf } from '../connection/records';
import { useConnection } from '../connection/useConnection';
import { useHash } from '../hooks/useHash';
import { useIsWide } from '../hooks/useIsWide';
import { PhoneRow } from '../phones/PhoneRow';
import { countTroubles } from '../troubles/countTroubles';
import { Header } from './Header';
import { Panel } from './Panel';
import { PanelContent } from './PanelContent';
import { panels } from './panels';

export function Page() {
	const { state, records } = useConnection();
	const isWide = useIsWide();
	const [view, detail] = useHash();
	const named = panels.find(({ id }) => id === view)?.id;
	const chosen = isWide && (named ?? 'phones') === 'phones' ? 'desk' : (named ?? 'phones');
	const circumstances = findOne(records, 'circumstances');
	const phones = listOf(records, 'phone');
	return (
		<>
			<Header state={state} chosen={chosen} troubles={countTroubles(phones, circumstances)} />
			<main class={isWide ? 'main main--wide' : 'main'}>
				{(isWide || chosen === 'phones') && (
					<PhoneRow
						phones={phones}
						fileLimit={circumstances?.attachmentLimit}
						isReady={state !== 'waiting'}
					/>
				)}
				{chosen !== 'phones' && (
					<Panel id={chosen}>
						<PanelContent id={chosen} detail={detail} records={records} />
					</Panel>
				)}
			</main>
		</>
	);
}
