import { useState } from 'preact/hooks';
import type { Act } from '../../act/useAct';

interface CopyButtonProps {
	/** What it is, in words. */
	label: string;
	text: string;
	act: Act;
}

async function copy(text: string): Promise<void> {
	// Pages that are not at localhost or encrypted have no clipboard.
	const clipboard = navigator.clipboard as Clipboard | undefined;
	const copied = clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
	await copied.catch(() => {
		throw new Error('The browser does not let this page copy: select the ID and copy it yourself.');
	});
}

/** Says that it is done until the reader turns elsewhere. */
export function CopyButton({ label, text, act }: CopyButtonProps) {
	const [isCopied, setCopied] = useState(false);
	const leave = () => setCopied(false);
	const press = async () => setCopied(await act.run(async () => await copy(text)));
	return (
		<>
			<button
				type="button"
				class={isCopied ? 'copy copy--done' : 'copy'}
				aria-label={`Copy ${label}`}
				title={isCopied ? 'Copied' : `Copy ${label}`}
				onClick={() => void press()}
				onBlur={leave}
				onPointerLeave={leave}
			>
				<svg viewBox="0 0 24 24" aria-hidden="true">
					{isCopied ? (
						<path d="M9.500 16.600 4.900 12l-1.400 1.400 6 6L21 7.900l-1.400-1.400z" />
					) : (
						<path d="M8 2h11a2 2 0 0 1 2 2v13h-2V4H8zM5 6h9a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zm0 2v12h9V8z" />
					)}
				</svg>
			</button>
			<span class="hidden" role="status">
				{isCopied && `${label} copied`}
			</span>
		</>
	);
}
