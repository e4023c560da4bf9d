import type { Phone } from '../../../api/page/records';
import type { Act } from '../../act/useAct';
import { CopyButton } from './CopyButton';

/** What workflows know the customer by. */
export function Ids({ phone, act }: { phone: Phone; act: Act }) {
	const rows = [
		{ label: 'User ID', id: phone.userId },
		{ label: 'External ID', id: phone.externalId },
	];
	return (
		<dl class="ids">
			{rows.map(({ label, id }) => (
				<div key={label} class="ids__row">
					<dt>{label}</dt>
					<dd title={id}>{id ?? 'none'}</dd>
					{id !== undefined && (
						<dd>
							<CopyButton key={id} label={label} text={id} act={act} />
						</dd>
					)}
				</div>
			))}
		</dl>
	);
}
