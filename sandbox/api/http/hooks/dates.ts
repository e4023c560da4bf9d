import type { SandboxState } from '../../state/state';
import type { Api } from '../routing';

/** Answers carry the time of the sandbox's own clock, which the driver can move. */
export function addDateHook(api: Api, { clock }: SandboxState): void {
	api.addHook('onSend', async (_request, reply, body) => {
		if (!reply.hasHeader('Date')) reply.header('Date', new Date(clock.now()).toUTCString());
		return body;
	});
}
