import { createHmac } from 'node:crypto';
import { authorization } from '../../credentials/authorization';
import type { Bench, Report } from '../harness/bench';
import { formatSpread, formatTimes } from '../harness/format';
import { inTurn } from '../harness/rounds';
import { ratioOf, spreadOf } from '../harness/statistics';

const SIGNATURES = 5_000;
const ROUNDS = 10;
/** In milliseconds. */
const AIM = 0.2;

const credentials = { keyId: 'app_1', keySecret: 's'.repeat(86), authentication: 'jwt' };

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** The same token by hand. */
async function signByHand(): Promise<string> {
	const now = Math.floor(Date.now() / 1000);
	const header = { alg: 'HS256', typ: 'JWT', kid: credentials.keyId };
	const signed = `${encode(header)}.${encode({ scope: 'app', iat: now - 30, exp: now + 300 })}`;
	return `Bearer ${signed}.${createHmac('sha256', credentials.keySecret).update(signed).digest('base64url')}`;
}

const signWithJose = async (): Promise<string> => await authorization(credentials);

async function timeOne(sign: () => Promise<string>): Promise<number> {
	const startedAt = performance.now();
	for (let count = 0; count < SIGNATURES; count++) await sign();
	return (performance.now() - startedAt) / SIGNATURES;
}

async function run(): Promise<Report> {
	const { ours, byHand } = await inTurn(
		{
			ours: async () => await timeOne(signWithJose),
			byHand: async () => await timeOne(signByHand),
		},
		ROUNDS,
	);
	const time = spreadOf(ours);
	return {
		tables: [
			{
				caption: `${SIGNATURES} signatures, one after the other`,
				columns: ['Contender', 'One takes', 'Our time to this'],
				rows: [
					['jose, as in the credential', formatSpread(time, ' ms'), ''],
					['node:crypto by hand', formatSpread(spreadOf(byHand), ' ms'), formatTimes(ratioOf(ours, byHand))],
				],
			},
		],
		verdicts: [{ aim: `under ${AIM} ms`, measured: formatSpread(time, ' ms'), isMet: time.median < AIM }],
	};
}

export const jwt: Bench = {
	name: 'jwt',
	title: 'Sign a JWT',
	about: `The credential signs every request afresh. ${ROUNDS} rounds, in the Node.js of the benchmarks.`,
	remarks: [
		'jose signs by WebCrypto, which hands each signature to another thread; by hand it is done on the spot. Beside a request, neither counts.',
	],
	run,
};
