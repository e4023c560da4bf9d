import { config as n8nConfig, configWithoutCloudSupport } from '@n8n/node-cli/eslint';
import { defineConfig } from 'eslint/config';

const shipped = ['nodes/**/*.ts', 'credentials/**/*.ts', 'package.json'];
const notShipped = ['sandbox/**/*.ts', 'test/**/*.ts', 'benchmarks/**/*.ts'];

export default defineConfig(
	{ ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
	// What ships follows n8n's rules for verified nodes.
	{ files: shipped, extends: [n8nConfig] },
	// The rest runs outside of n8n: the rules for n8n Cloud and for code inside a node are off there.
	{
		files: notShipped,
		extends: [configWithoutCloudSupport],
		rules: {
			'no-console': 'off',
			'@n8n/community-nodes/no-dangerous-functions': 'off',
			'@n8n/community-nodes/require-node-api-error': 'off',
		},
	},
	{ rules: { '@typescript-eslint/no-explicit-any': 'error' }, files: ['**/*.ts'] },
);
