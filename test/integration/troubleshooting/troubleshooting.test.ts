import * as authorization from '../../../credentials/authorization';
import { useTriggers } from '../harness/useTriggers';
import { actionMessages } from './actionMessages';
import { controlMessages } from './controlMessages';
import { credentialMessages } from './credentialMessages';
import { fileMessages } from './fileMessages';
import { holds, readQuotes } from './page';
import { sendingMessages } from './sendingMessages';
import { templateMessages } from './templateMessages';
import { triggerMessages } from './triggerMessages';
import { writerMessages } from './writerMessages';

/** How far the clock is behind while a token is signed, and only then: the sandbox runs on the same machine. */
const slowClock = { minutes: 0 };

jest.mock('../../../credentials/authorization', () => {
	const actual = jest.requireActual<typeof authorization>('../../../credentials/authorization');
	return {
		authorization: (credentials: Parameters<typeof actual.authorization>[0]) => {
			const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - slowClock.minutes * 60_000);
			const signed = actual.authorization(credentials);
			now.mockRestore();
			return signed;
		},
	};
});

const { surroundings, n8n } = useTriggers();
const rows = [
	...credentialMessages(),
	...actionMessages(surroundings, slowClock),
	...sendingMessages(surroundings),
	...controlMessages(surroundings),
	...templateMessages(surroundings),
	...writerMessages(surroundings),
	...fileMessages(surroundings),
	...triggerMessages(surroundings, n8n),
];

afterEach(() => (slowClock.minutes = 0));

it.each(rows)('%s is told in the words of the page', async (_cause, quotes, make) => {
	const text = await make();
	expect([text, quotes.filter((quote) => !holds(text, quote))]).toEqual([text, []]);
});

it('the page quotes these messages and no others', () => {
	const made = new Set(rows.flatMap(([, quotes]) => quotes));
	expect([...new Set(readQuotes())].sort()).toEqual([...made].sort());
});
