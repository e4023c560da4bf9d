import { refuseOldNode, runsN8n } from '../../../../sandbox/n8n/install/nodeVersion';

it.each([
	['20.20.2', false],
	['22.12.0', false],
	['23.9.0', false],
	['24.0.0', true],
	['25.1.0', false],
	['26.0.0', true],
])('says of Node %s that it runs n8n: %s', (version, expected) => {
	expect(runsN8n(version)).toBe(expected);
});

it.each(['20.19.0', '20.20.2', '22.0.0', 'v24.1.0'])('lets Node %s start the sandbox', (version) => {
	expect(() => refuseOldNode(version)).not.toThrow();
});

it.each(['16.20.0', '18.20.8', '20.18.3'])('refuses Node %s and says which one is needed', (version) => {
	expect(() => refuseOldNode(version)).toThrow(
		`This is Node ${version}, but the sandbox needs Node 20.19 or newer`,
	);
});
