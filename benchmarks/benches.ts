import { getOrCreate } from './act/getOrCreate';
import { history } from './act/history';
import { historyNewest } from './act/historyNewest';
import { send } from './act/send';
import { sendGrowth } from './act/sendGrowth';
import { ask, askLazy } from './ask/ask';
import type { Bench } from './harness/bench';
import { jwt } from './local/jwt';
import { memory } from './local/memory';
import { packageSize } from './local/packageSize';
import { duplicates } from './receive/duplicates';
import { receiveGrowth } from './receive/growth';
import { receiveForged, receiveForgedLazy } from './receive/receiveForged';
import { receiveNew, receiveNewLazy } from './receive/receiveNew';
import { receiveRepeated, receiveRepeatedLazy } from './receive/receiveRepeated';

/** In the order of the results. */
export const benches: Bench[] = [
	receiveNew,
	receiveNewLazy,
	receiveRepeated,
	receiveRepeatedLazy,
	receiveForged,
	receiveForgedLazy,
	duplicates,
	send,
	getOrCreate,
	history,
	historyNewest,
	ask,
	askLazy,
	jwt,
	memory,
	packageSize,
	receiveGrowth,
	sendGrowth,
];
