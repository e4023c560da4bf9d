import { useConnection } from '../connection';
import { PhoneRow } from '../phones/PhoneRow';
import { findOne, listOf } from '../records';
import { useHash } from '../useHash';
import { useIsWide } from '../useIsWide';
import { Header } from './Header';
import { Panel } from './Panel';
import { panels } from './panels';

export function Page() {
	const { state, records } = useConnection();
	const isWide = useIsWide();
	const hash = useHash();
	const chosen = panels.find(({ id }) => id === hash)?.id ?? (isWide ? 'desk' : 'phones');
	const limit = findOne(records, 'circumstances')?.attachmentLimit;
	return (
		<>
			<Header state={state} chosen={chosen} />
			<main class={isWide ? 'main main--wide' : 'main'}>
				{(isWide || chosen === 'phones') && (
					<PhoneRow phones={listOf(records, 'phone')} fileLimit={limit} isReady={state !== 'waiting'} />
				)}
				{chosen !== 'phones' && <Panel id={chosen} records={records} />}
			</main>
		</>
	);
}
