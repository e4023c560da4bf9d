import crypto from 'crypto';
import { secretMatches } from '../../../../nodes/SunshineConversations/trigger/receiving/secret';

it.each(['secret', 'ü😀 "\\', 'x'.repeat(1_000)])('takes the secret %j', (secret) => {
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

it('compares 32 bytes in constant time, whatever is given', () => {
	const compare = jest.spyOn(crypto, 'timingSafeEqual');
	const given = ['', 's', 'secret', 'x'.repeat(10_000), 'ü😀\0'];
	for (const one of given) secretMatches(one, 'secret');
	const lengths = compare.mock.calls.map((sides) => sides.map(({ byteLength }) => byteLength));
	expect(lengths).toEqual(given.map(() => [32, 32]));
});
