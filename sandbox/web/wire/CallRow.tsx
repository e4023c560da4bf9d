import type { Call } from '../../api/page/records';
import { showDuration, showSeconds } from '../clock';
import { Body } from './Body';
import { Status } from './Status';

/** The same for every call, so it says nothing. */
const shorten = (path: string) => path.replace(/^(\/sc)?\/v(2|1\.1)(\/apps\/[^/]+)?/, '') || '/';

export function CallRow({ call }: { call: Call }) {
	const { method, path, status, durationMs, at, body, answer } = call;
	return (
		<details class="row row--call">
			<summary>
				<span class="row__way" title="From n8n to the API">
					API
				</span>
				<span class="row__what">
					<b>{method}</b> {shorten(path)}
				</span>
				<Status status={status} />
				<span class="row__time">
					{[showSeconds(at), showDuration(durationMs)].filter(Boolean).join(' · ')}
				</span>
			</summary>
			<p class="row__path">{path}</p>
			<Body title="Body" text={body} />
			<Body title="Answer" text={answer} />
			{body === undefined && answer === undefined && <p class="panel__hint">No body.</p>}
		</details>
	);
}
