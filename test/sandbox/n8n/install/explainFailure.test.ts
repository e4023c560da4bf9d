import { explainNoSpace, explainNpmFailure } from '../../../../sandbox/n8n/install/explainFailure';
import { readNpmSettings } from '../../../../sandbox/n8n/npm/npmSettings';
import { NpmFailure } from '../../../../sandbox/n8n/npm/runNpm';

const place = { folder: '/cache/n8n', log: '/cache/n8n/install.log' };
const settings = readNpmSettings('registry = "https://registry.example/"', {});
const explain = (step: 'binaries' | 'packages' | 'registry', output: string) =>
	explainNpmFailure(new NpmFailure(['install'], output), step, place, settings).message;

it('blames the registry, or the proxy before it, when npm had to be ended because nothing answered', () => {
	const failure = new NpmFailure(['view'], '', true);
	expect(explainNpmFailure(failure, 'registry', place, settings).message).toMatch(
		/^npm cannot reach its registry, registry\.example \(no answer in time\): check the network/,
	);
	const withProxy = readNpmSettings('', { HTTPS_PROXY: 'http://proxy.example:3128' });
	expect(explainNpmFailure(failure, 'registry', place, withProxy).message).toMatch(
		/^npm gets no answer from the proxy proxy\.example:3128, .* \(no answer in time\)/,
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
	const attempt = 'prebuild-install warn getaddrinfo ENOTFOUND github.com';
	expect(explain('binaries', attempt)).toContain('python3');
	expect(explain('binaries', `npm error ${attempt}`)).toContain('python3');
});

it('does not blame a host that answered in the end', () => {
	const output =
		'npm http fetch GET https://registry.example/n8n attempt 1 failed with ECONNRESET\nnpm error code EINTEGRITY';
	expect(explain('packages', output)).toContain('(EINTEGRITY): read /cache/n8n/install.log');
});

it('says who may not write where', () => {
	expect(explain('packages', 'npm error code EACCES')).toContain('npm may not write to /cache/n8n');
});

it('points to the log for everything else', () => {
	expect(explain('packages', 'npm error code EINTEGRITY')).toMatch(
		/\(EINTEGRITY\): read \/cache\/n8n\/install\.log/,
	);
});
