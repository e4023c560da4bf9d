import { secretMatches } from '../../../nodes/SunshineConversations/trigger/secret';

it.each(['secret', 'ü😀 "\\', 'x'.repeat(10_000)])('takes the secret %.20s', (secret) => {
	expect(secretMatches(secret, secret)).toBe(true);
});

it.each([['Secret'], ['secret '], ['secre'], ['secret, secret'], [''], [undefined], [['secret']], [{}], [0]])(
	'refuses %j',
	(given) => {
		expect(secretMatches(given, 'secret')).toBe(false);
	},
);

it('refuses everything when there is no secret', () => {
	expect(secretMatches('', '')).toBe(false);
});
