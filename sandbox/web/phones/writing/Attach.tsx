import { useRef } from 'preact/hooks';
import type { Phone } from '../../../api/page/records';
import type { Act } from '../../act/useAct';
import { sandbox } from '../../connection/sandbox';
import { useMenu } from '../../hooks/useMenu';
import { ShareLocation } from './ShareLocation';

interface AttachProps {
	phone: Phone;
	act: Act;
	/** Bytes per file. */
	fileLimit?: number;
}

function describeSize(bytes: number): string {
	if (bytes < 1024) return `${bytes} bytes`;
	return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}

export function Attach({ phone, act, fileLimit = Infinity }: AttachProps) {
	const { isOpen, close, toggle, box } = useMenu();
	const picker = useRef<HTMLInputElement>(null);
	const { id: clientId, userId, name } = phone;

	async function send(input: HTMLInputElement) {
		const [file] = input.files ?? [];
		input.value = '';
		close();
		if (!file) return;
		if (file.size === 0) return act.refuse(`“${file.name}” is empty.`);
		if (file.size > fileLimit) {
			return act.refuse(`“${file.name}” is too large: at most ${describeSize(fileLimit)} can be sent.`);
		}
		await act.run(async () => await sandbox.write(userId, await sandbox.upload(file), { clientId }));
	}

	return (
		<div class="attach" {...box}>
			<button {...toggle} class="icon-button" aria-label="Attach">
				<svg viewBox="0 0 24 24" aria-hidden="true">
					<path d="M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z" />
				</svg>
			</button>
			<input
				ref={picker}
				type="file"
				hidden
				aria-label={`File from ${name}`}
				onChange={({ currentTarget }) => void send(currentTarget)}
			/>
			{isOpen && (
				<div class="menu attach__menu" tabIndex={-1}>
					<button type="button" class="button" onClick={() => picker.current?.click()}>
						Picture or file
					</button>
					<ShareLocation phone={phone} act={act} onDone={close} />
				</div>
			)}
		</div>
	);
}
