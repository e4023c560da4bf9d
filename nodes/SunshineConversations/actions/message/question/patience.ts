import { readList } from '../../../input/choice';
import type { Input } from '../../../input/input';
import { OPTIONS } from '../../../input/options';
import {
	onlyThisUser,
	retries,
	retryMessage,
	waitForMore,
	whenAgentTakesOver,
	wordsThatCancel,
} from './askOptions';
import type { AskedQuestion } from './question';
import type { Response } from './responseTypes';
import { inWords } from './words';

const MOST_RETRIES = 10;
const LONGEST_PAUSE = 8;

type Patience = Pick<
	AskedQuestion,
	'cancelWords' | 'keepsWaiting' | 'onlyThisUser' | 'retries' | 'retryMessage' | 'waitForMore'
>;

/** How the answer is waited for. */
export function readPatience(input: Input, { type, rules }: Response): Patience {
	const options = input.collection(OPTIONS);
	const entered = options.values([retries, waitForMore]);
	const words = options.entered(wordsThatCancel) ?? '';
	return {
		retries:
			entered.retries === undefined ? Number(retries.default) : options.wholeNumber(retries, 0, MOST_RETRIES),
		retryMessage: options.optionalText(retryMessage, 4096) ?? type.retryMessage(rules),
		waitForMore: entered.waitForMore === undefined ? 0 : options.wholeNumber(waitForMore, 0, LONGEST_PAUSE),
		cancelWords: (readList(words, options.faultOf(wordsThatCancel)) ?? []).map(inWords),
		keepsWaiting: options.values([whenAgentTakesOver]).whenAgentTakesOver === 'keepWaiting',
		onlyThisUser: options.entered(onlyThisUser) === undefined || options.flag(onlyThisUser),
	};
}
