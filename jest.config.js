const { availableParallelism } = require('node:os');
const { devDependencies } = require('./package.json');

/** What tests import, but for jest's own packages, which jest loads itself. */
const packages = Object.keys(devDependencies).filter((name) => !/jest|swc/.test(name));
const sharedPackages = `/node_modules/(${packages.join('|')})/.*\\.[cm]?js$`;

/** How often each property is tried. */
const propertyRuns = { few: 100, many: 5_000 };

/** @type {(name: string, folders: string[], setupFiles?: string[]) => import('jest').Config} */
const project = (name, folders, setupFiles = []) => ({
	displayName: name,
	testEnvironment: '<rootDir>/test/jest/environment.js',
	globals: { propertyRuns: propertyRuns.few },
	setupFiles: ['<rootDir>/test/jest/propertyRuns.js', ...setupFiles],
	restoreMocks: true,
	roots: folders.map((folder) => `<rootDir>/test/${folder}`),
	testMatch: ['**/*.test.ts'],
	transform: {
		[sharedPackages]: '<rootDir>/test/jest/sharedPackage.js',
		'\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2022' } }],
	},
	transformIgnorePatterns: [],
});

const unit = project('unit', ['contract', 'credentials', 'nodes', 'sandbox']);
const integration = project(
	'integration',
	['integration'],
	['<rootDir>/test/integration/harness/userFolder.ts'],
);

module.exports = {
	// Busy machines are slow; a test that hangs ends all the same.
	testTimeout: 60_000,
	// With jest's own number, two cores would share one worker.
	maxWorkers: Math.min(availableParallelism(), 4),
	workerIdleMemoryLimit: '300MB',
	projects: [
		unit,
		integration,
		{
			...integration,
			displayName: 'description',
			roots: ['integration', 'sandbox', 'description'].map((folder) => `<rootDir>/test/${folder}`),
			globalSetup: '<rootDir>/test/description/counting/setUp.ts',
			globalTeardown: '<rootDir>/test/description/counting/sumUp.ts',
			setupFilesAfterEnv: ['<rootDir>/test/description/counting/watch.ts'],
		},
		{
			...unit,
			displayName: 'long',
			testMatch: ['**/*.property.test.ts'],
			globals: { propertyRuns: propertyRuns.many },
		},
		project('web', ['web']),
		project('n8n', ['n8n']),
		project('cluster', ['cluster']),
	],
};
