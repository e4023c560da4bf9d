import type { Call } from '../../api/page/records';
import { showDuration, showSeconds } from '../connection/times';
import { Body } from './Body';
import { Status } from './Status';

/** Without what is the same for every call; of long IDs the end is enough. */
function shorten(path: string): string {
	const place = path.replace(/^(\/sc)?\/v(2|1\.1)(\/apps\/[^/]+)?/, '') || '/';
	return place.replace(/[0-9a-z]{18,}([0-9a-z]{4})/gi, '…$1');
}

export function CallRow({ call }: { call: Call }) {
	const { method, path, status, durationMs, at, gist, body, answer } = call;
	return (
		<details class="row row--call">
			<summary>
				<span class="row__way" title="From n8n to the API">
					API
				</span>
				<span class="row__what">
					<b>{method}</b> {shorten(path)}
				</span>
				{gist && <span class="row__gist">{gist}</span>}
				<Status status={status} />
				<span class="row__time">
					{[showSeconds(at), showDuration(durationMs)].filter(Boolean).join(' · ')}
				</span>
			</summary>
			<p class="row__path">
				{method} {path}
			</p>
			<Body title="Body" text={body} />
			<Body title="Answer" text={answer} />
			{body === undefined && answer === undefined && <p class="panel__hint">No body.</p>}
		</details>
	);
}
