import type { Phone } from '../../../api/page/records';
import type { Act } from '../../act/useAct';
import { useMenu } from '../../hooks/useMenu';
import { MoreMenu } from './MoreMenu';

/** What a customer does now and then, out of the way. */
export function More({ phone, act }: { phone: Phone; act: Act }) {
	const { isOpen, close, toggle, box } = useMenu();
	return (
		<div class="more" {...box}>
			<button {...toggle} class="icon-button" aria-label="More" title="More">
				<svg viewBox="0 0 24 24" aria-hidden="true">
					<path d="M12 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z" />
				</svg>
			</button>
			{isOpen && <MoreMenu phone={phone} act={act} onDone={close} />}
		</div>
	);
}
