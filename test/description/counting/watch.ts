import { observers } from '../../../sandbox/api/state/observers';
import { checkExchange, listDescribed, useChecks, type Checked } from '../checking/checks';
import { checkDelivery } from '../checking/events';
import { complain, enter, save } from './ledger';

const checks = useChecks();

/** The sandbox must not fail for what is wrong here. */
function note(subject: string, check: () => Checked[]): void {
	try {
		check().forEach(enter);
	} catch (error) {
		enter({
			kind: 'answer',
			subject,
			violations: [{ path: '', rule: `could not be checked: ${String(error)}` }],
		});
	}
}

observers.exchanges.add((exchange) =>
	note(`${exchange.method} ${exchange.path}`, () => checkExchange(checks, exchange)),
);
observers.deliveries.add((body) => note('delivery', () => checkDelivery(checks, body)));

afterEach(complain);
afterAll(() => {
	save(listDescribed(checks));
	complain();
});
