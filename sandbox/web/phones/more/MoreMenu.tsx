import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Phone } from '../../../api/page/records';
import type { Act } from '../../act/useAct';
import { DeedForm } from './DeedForm';
import { listDeeds, type Deed } from './deeds';
import { nameLanguage } from './languages';

interface MoreMenuProps {
	phone: Phone;
	act: Act;
	onDone: () => void;
}

function listFacts({ externalId, locale }: Phone): string {
	const facts = [externalId && `Known as ${externalId}.`, locale && `Writes in ${nameLanguage(locale)}.`];
	return facts.filter(Boolean).join(' ');
}

export function MoreMenu({ phone, act, onDone }: MoreMenuProps) {
	const [chosen, choose] = useState<Deed>();
	const menu = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (chosen) menu.current?.querySelector<HTMLElement>('input, select')?.focus();
	}, [chosen]);
	const facts = listFacts(phone);

	function start(deed: Deed) {
		if (deed.fields.length === 0) {
			onDone();
			return void act.run(async () => await deed.attempt({}));
		}
		// The button that has the focus goes, and the menu would go with it.
		menu.current?.focus();
		choose(deed);
	}

	return (
		<div ref={menu} class="menu more__menu" tabIndex={-1}>
			{chosen ? (
				<DeedForm deed={chosen} act={act} onDone={onDone} />
			) : (
				<>
					{facts && <p class="more__facts">{facts}</p>}
					{listDeeds(phone).map((deed) => (
						<button key={deed.label} type="button" class="more__deed" onClick={() => start(deed)}>
							{deed.label}
						</button>
					))}
				</>
			)}
		</div>
	);
}
