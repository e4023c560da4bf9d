import { getOrCreate } from './act/getOrCreate';
import { history, historyNewest } from './act/history';
import { send } from './act/send';
import type { Bench } from './harness/bench';
import { duplicates } from './receive/duplicates';
import { receiveForged } from './receive/receiveForged';
import { receiveNew } from './receive/receiveNew';
import { receiveRepeated } from './receive/receiveRepeated';

/** In the order of the results. */
export const benches: Bench[] = [
	receiveNew,
	receiveRepeated,
	receiveForged,
	duplicates,
	send,
	getOrCreate,
	history,
	historyNewest,
];
