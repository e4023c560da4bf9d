import { useRef } from 'preact/hooks';
import type { Phone } from '../../../api/page/records';
import type { Act } from '../../act/useAct';
import type { ChannelLook } from '../../channels/looks';
import { sandbox } from '../../connection/sandbox';
import { useDraft } from '../../hooks/useDraft';
import { Attach } from './Attach';
import { useTyping } from './useTyping';

interface ComposerProps {
	phone: Phone;
	look: ChannelLook;
	act: Act;
	fileLimit?: number;
}

export function Composer({ phone, look, act, fileLimit }: ComposerProps) {
	const [text, setText] = useDraft(`message ${phone.id}`);
	const field = useRef<HTMLTextAreaElement>(null);
	const typing = useTyping(phone, look);
	const { id: clientId, userId } = phone;

	async function send() {
		setText('');
		typing.stop();
		field.current?.focus();
		const isSent = await act.run(async () => await sandbox.write(userId, { text }, { clientId }));
		if (!isSent) setText([text, field.current?.value].filter(Boolean).join('\n'));
	}

	function obeyKey(event: KeyboardEvent) {
		// While an input method composes a character, Enter chooses it.
		if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
		event.preventDefault();
		void send();
	}

	return (
		<form
			class="composer"
			aria-label={`Write as ${phone.name}`}
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			<Attach phone={phone} act={act} fileLimit={fileLimit} />
			<textarea
				ref={field}
				class="composer__text"
				aria-label={`Message from ${phone.name}`}
				placeholder="Message"
				rows={1}
				value={text}
				onKeyDown={obeyKey}
				onInput={({ currentTarget }) => {
					setText(currentTarget.value);
					typing.start();
				}}
			/>
			<button class="composer__send" aria-label="Send">
				<svg viewBox="0 0 24 24" aria-hidden="true">
					<path d="M3 4.5 21.5 12 3 19.500l.01-5.800L14 12 3.01 10.300z" />
				</svg>
			</button>
		</form>
	);
}
