import { explainNoSpace, explainNpmFailure } from '../../../sandbox/n8n/explain';
import { NpmFailure } from '../../../sandbox/n8n/npm';

const place = { folder: '/cache/n8n', log: '/cache/n8n/install.log' };
const explain = (step: 'binaries' | 'packages' | 'registry', output: string) =>
	explainNpmFailure(new NpmFailure(['install'], output), step, place).message;

it.each(['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'ETIMEDOUT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'])(
	'says for %s that the registry is out of reach',
	(code) => {
		const output = `npm error code ${code}\nnpm error network request to https://registry.example/n8n failed`;
		expect(explain('registry', output)).toMatch(
			new RegExp(`^npm cannot reach its registry \\(${code}\\): check the network`),
		);
	},
);

it.each(['E403', 'E404', 'ETARGET'])('says for %s that the registry does not have n8n', (code) => {
	expect(explain('packages', `npm error code ${code}`)).toContain(
		`The npm registry does not hand out what n8n needs (${code})`,
	);
});

it('says that the disk is full, in whatever step', () => {
	const sentence = explainNoSpace('/cache/n8n').message;
	expect(sentence).toContain('The disk of /cache/n8n is full: n8n needs about 4 GB');
	expect(explain('packages', 'npm error code ENOSPC')).toBe(sentence);
	expect(explain('binaries', 'cc1plus: ENOSPC: no space left on device')).toBe(sentence);
});

it('names the compiler tools when the binaries cannot be made', () => {
	expect(explain('binaries', 'npm error code 1\ngyp ERR! find Python')).toMatch(
		/python3, make and a C\+\+ compiler .*apt-get install python3 make g\+\+/,
	);
});

it('does not blame the network for the attempt to download ready-made binaries', () => {
	expect(explain('binaries', 'prebuild-install warn getaddrinfo ENOTFOUND github.com')).toContain('python3');
});

it('says who may not write where', () => {
	expect(explain('packages', 'npm error code EACCES')).toContain('npm may not write to /cache/n8n');
});

it('points to the log for everything else', () => {
	expect(explain('packages', 'npm error code EINTEGRITY')).toMatch(
		/\(EINTEGRITY\): read \/cache\/n8n\/install\.log/,
	);
});
