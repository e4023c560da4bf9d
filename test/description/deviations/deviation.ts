import type { Checked, Kind } from '../checking/checks';
import type { Violation } from '../checking/violations';

/** A difference between what is checked and the description that stays for a reason. */
export interface Deviation {
	kind: Kind[];
	/** Operations with their statuses, or types of events; all of them by default. */
	of?: RegExp;
	path: RegExp;
	rule?: string;
	/** The only test that may differ so, being wrong on purpose. */
	during?: string;
	reason: string;
}

export function isAllowed(deviation: Deviation, checked: Checked, violation: Violation, test = ''): boolean {
	const { kind, of, path, rule, during } = deviation;
	return (
		kind.includes(checked.kind) &&
		(of?.test(checked.subject) ?? true) &&
		path.test(violation.path) &&
		(rule ?? violation.rule) === violation.rule &&
		test.endsWith(during ?? '')
	);
}
