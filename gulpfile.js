const { execFileSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const esbuild = require('esbuild');
const { dest, parallel, series, src } = require('gulp');
const { n8n } = require('./package.json');

/** `dist/a/b.js` → `a/b.ts`: the entry files are those that n8n is told to load. */
const entryPoints = [...n8n.credentials, ...n8n.nodes].map((file) =>
	file.replace(/^dist\//, '').replace(/\.js$/, '.ts'),
);

async function clean() {
	rmSync('dist', { recursive: true, force: true });
}

/** One readable file per entry, with jose inside; n8n brings n8n-workflow. */
async function bundle() {
	await esbuild.build({
		entryPoints,
		outdir: 'dist',
		outbase: '.',
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		sourcemap: true,
		sourcesContent: true,
		external: ['n8n-workflow'],
		logLevel: 'warning',
	});
}

function copyAssets() {
	return src('{nodes,credentials}/**/*.{svg,json}', { encoding: false }).pipe(dest('dist'));
}

const build = series(clean, parallel(bundle, copyAssets));

/** Packs the tarball as npm would publish it, into `folder`; gives its path. */
function pack(folder) {
	mkdirSync(folder, { recursive: true });
	const [{ filename }] = JSON.parse(
		execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
	);
	return path.join(folder, filename);
}

/** n8n's official rules, on the source and on the unpacked tarball. */
async function scan() {
	const { analyzePackage, SOURCE_FILE_PATTERNS } =
		await import('@n8n/scan-community-package/scanner/scanner.mjs');
	const folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
	try {
		execFileSync('tar', ['-xzf', pack(folder), '-C', folder]);
		const results = {
			source: await analyzePackage(__dirname, SOURCE_FILE_PATTERNS),
			tarball: await analyzePackage(path.join(folder, 'package')),
		};
		for (const [name, { passed, message, details }] of Object.entries(results)) {
			console.log(
				passed ? `scan of the ${name}: passed` : `scan of the ${name}: ${message}\n${details ?? ''}`,
			);
		}
		if (!Object.values(results).every(({ passed }) => passed)) throw new Error('The scan found violations.');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

exports.build = build;
exports.scan = series(build, scan);
