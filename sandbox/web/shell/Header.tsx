import type { Connection } from '../connection/useConnection';
import { panels, type PanelId } from './panels';

const sentences = { waiting: 'Connecting …', connected: 'Connected', broken: 'Not connected' };

interface HeaderProps {
	state: Connection['state'];
	chosen: PanelId;
	/** How many of them are switched on. */
	troubles: number;
}

export function Header({ state, chosen, troubles }: HeaderProps) {
	return (
		<header class="header">
			<div class="header__title">
				<img class="header__icon" src="/icon.svg" alt="" width="28" height="28" />
				<h1>Phones</h1>
				<span class="header__subtitle">Sunshine Conversations sandbox</span>
			</div>
			<nav class="nav" aria-label="Views">
				{panels.map(({ id, label }) => (
					<a
						key={id}
						class={`nav__link nav__link--${id}`}
						href={`#${id}`}
						aria-current={id === chosen ? 'page' : undefined}
					>
						{label}
						{id === 'weather' && troubles > 0 && (
							<span class="nav__count" title={`${troubles} switched on`}>
								{troubles}
								<span class="hidden"> switched on</span>
							</span>
						)}
					</a>
				))}
			</nav>
			<p class={`connection connection--${state}`} role="status">
				<span class="connection__dot" aria-hidden="true" />
				{sentences[state]}
			</p>
		</header>
	);
}
