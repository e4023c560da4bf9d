import { config as n8nConfig, configWithoutCloudSupport } from '@n8n/node-cli/eslint';
import { defineConfig } from 'eslint/config';
import jest from 'eslint-plugin-jest';

const shipped = ['nodes/**/*.ts', 'credentials/**/*.ts', 'package.json'];
const page = ['sandbox/web/**/*.tsx'];
const notShipped = ['sandbox/**/*.ts', 'test/**/*.ts', 'benchmarks/**/*.ts'];

// n8n's configuration names `*.ts` only.
const pageConfig = configWithoutCloudSupport
	.filter(({ files }) => files?.includes('**/*.ts'))
	.map((config) => ({ ...config, files: page }));

export default defineConfig(
	{ ignores: ['dist/**', 'sandbox/web/dist/**', 'node_modules/**', 'coverage/**'] },
	// What ships follows n8n's rules for verified nodes.
	{ files: shipped, extends: [n8nConfig] },
	// The rest runs outside of n8n: the rules for n8n Cloud and for code inside a node are off there.
	...pageConfig,
	{
		files: notShipped,
		extends: [configWithoutCloudSupport],
	},
	{
		files: [...notShipped, ...page],
		rules: {
			'no-console': 'off',
			'@n8n/community-nodes/no-dangerous-functions': 'off',
			'@n8n/community-nodes/require-node-api-error': 'off',
		},
	},
	{
		files: ['test/**/*.test.ts'],
		...jest.configs['flat/recommended'],
		rules: {
			...jest.configs['flat/recommended'].rules,
			// A locator that waits in vain fails its test, and so does a property.
			'jest/expect-expect': [
				'error',
				{
					assertFunctionNames: [
						'expect',
						'expect*',
						'fc.assert',
						'complain',
						'until',
						'**.until',
						'**.beat',
						'**.waitFor',
					],
				},
			],
			'jest/no-standalone-expect': [
				'error',
				{ additionalTestBlockFunctions: ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'] },
			],
			// Rows of a table say what else they expect.
			'jest/no-conditional-expect': 'off',
			// `describe(name, plays)` takes functions that return what `it` returns.
			'jest/valid-describe-callback': 'off',
		},
	},
	// Its resolver reads one tsconfig, and not the page's; tsc finds what is unresolved.
	{ files: ['sandbox/web/**/*.{ts,tsx}'], rules: { 'import-x/no-unresolved': 'off' } },
	{
		files: ['**/*.{ts,tsx}'],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			// What comes from farther away stands first.
			'import-x/order': [
				'error',
				{
					groups: ['builtin', 'external', 'parent', 'sibling', 'index'],
					'newlines-between': 'never',
					alphabetize: { order: 'asc' },
				},
			],
		},
	},
);
