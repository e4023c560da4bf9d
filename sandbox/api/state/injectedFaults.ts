import type { ApiFault, ChannelFailure, ChannelFault } from '../model';
import { describeOutage } from './standingFaults';

interface Injected<Fault> {
	fault: Fault;
	left: number;
}

/** What the driver ordered to go wrong, the oldest order first. */
export interface InjectedFaults {
	add(fault: ApiFault | ChannelFault): void;
	/** Takes one use of the first fault that fits the request. */
	takeForRequest(method: string, path: string): ApiFault | undefined;
	takeForChannel(channel: string): ChannelFailure | undefined;
	clear(): void;
}

/** The path may be given whole or from behind the app ID. */
function fits(fault: ApiFault, method: string, path: string): boolean {
	const withoutApp = path.replace(/^(\/sc)?\/v(2|1\.1)(\/apps\/[^/]+)?/, '');
	const isMethod = fault.method === undefined || fault.method.toUpperCase() === method;
	const isPath = fault.path === undefined || path.startsWith(fault.path) || withoutApp.startsWith(fault.path);
	return isMethod && isPath;
}

function take<Fault>(faults: Set<Injected<Fault>>, accepts: (fault: Fault) => boolean): Fault | undefined {
	for (const injected of faults) {
		if (!accepts(injected.fault)) continue;
		injected.left -= 1;
		if (injected.left === 0) faults.delete(injected);
		return injected.fault;
	}
	return undefined;
}

export function createInjectedFaults(): InjectedFaults {
	const api = new Set<Injected<ApiFault>>();
	const channels = new Set<Injected<ChannelFault>>();
	return {
		add(fault) {
			if ('channel' in fault) channels.add({ fault, left: fault.times ?? Infinity });
			else api.add({ fault, left: fault.times ?? (fault.status || fault.reset ? 1 : Infinity) });
		},
		takeForRequest: (method, path) => take(api, (fault) => fits(fault, method, path)),
		takeForChannel(channel) {
			const fault = take(channels, (candidate) => candidate.channel === channel);
			if (!fault) return undefined;
			return fault.error ?? describeOutage(channel);
		},
		clear() {
			api.clear();
			channels.clear();
		},
	};
}
