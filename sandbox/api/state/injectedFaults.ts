import type { ApiFault, ChannelFault, ChannelFailure } from '../model';
import { describeOutage } from './standingFaults';

interface Armed<Rule> {
	rule: Rule;
	left: number;
}

/** What the driver ordered to go wrong, the oldest order first. */
export interface Trouble {
	add(rule: ApiFault | ChannelFault): void;
	/** Takes one use of the first rule that fits the request. */
	takeForRequest(method: string, path: string): ApiFault | undefined;
	takeForChannel(channel: string): ChannelFailure | undefined;
	clear(): void;
}

/** The path may be given whole or from behind the app ID. */
function fits(rule: ApiFault, method: string, path: string): boolean {
	const withoutApp = path.replace(/^(\/sc)?\/v(2|1\.1)(\/apps\/[^/]+)?/, '');
	const isMethod = rule.method === undefined || rule.method.toUpperCase() === method;
	const isPath = rule.path === undefined || path.startsWith(rule.path) || withoutApp.startsWith(rule.path);
	return isMethod && isPath;
}

function take<Rule>(rules: Set<Armed<Rule>>, accepts: (rule: Rule) => boolean): Rule | undefined {
	for (const armed of rules) {
		if (!accepts(armed.rule)) continue;
		armed.left -= 1;
		if (armed.left === 0) rules.delete(armed);
		return armed.rule;
	}
	return undefined;
}

export function createTrouble(): Trouble {
	const api = new Set<Armed<ApiFault>>();
	const channels = new Set<Armed<ChannelFault>>();
	return {
		add(rule) {
			if ('channel' in rule) channels.add({ rule, left: rule.times ?? Infinity });
			else api.add({ rule, left: rule.times ?? (rule.status || rule.reset ? 1 : Infinity) });
		},
		takeForRequest: (method, path) => take(api, (rule) => fits(rule, method, path)),
		takeForChannel(channel) {
			const rule = take(channels, (candidate) => candidate.channel === channel);
			if (!rule) return undefined;
			return rule.error ?? describeOutage(channel);
		},
		clear() {
			api.clear();
			channels.clear();
		},
	};
}
