// jose and get-port ship as ES modules only, which jest can load only after a transform.
const esModules = ['jose', 'get-port'].join('|');

/** @type {(name: string, folders: string[]) => import('jest').Config} */
const project = (name, folders) => ({
	displayName: name,
	testEnvironment: 'node',
	roots: folders.map((folder) => `<rootDir>/test/${folder}`),
	testMatch: ['**/*.test.ts'],
	transform: { '\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2022' } }] },
	transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
});

module.exports = {
	// Busy machines are slow; a test that hangs ends all the same.
	testTimeout: 60_000,
	projects: [
		project('unit', ['contract', 'credentials', 'nodes', 'sandbox']),
		{ ...project('integration', ['integration']), setupFiles: ['<rootDir>/test/integration/userFolder.ts'] },
		project('web', ['web']),
		project('n8n', ['n8n']),
		project('cluster', ['cluster']),
	],
};
