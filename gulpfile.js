const { execFileSync } = require('node:child_process');
const {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
} = require('node:fs');
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

/** One readable file per entry, with jose and libphonenumber-js inside; n8n brings Luxon and n8n-workflow. */
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
		external: ['luxon', 'n8n-workflow'],
		logLevel: 'warning',
	});
}

function copyAssets() {
	return src('{nodes,credentials}/**/*.{svg,json}', { encoding: false }).pipe(dest('dist'));
}

/** The page calls the sandbox as the driver does. */
const page = { sources: 'sandbox/web', driver: 'sandbox/api/driver', built: 'sandbox/web/dist' };

/** The newest change of a source, in milliseconds. */
function lastChange(folder) {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
		.filter((file) => !file.startsWith(page.built));
	return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

function isPageFresh() {
	const script = path.join(page.built, 'page.js');
	const newest = Math.max(lastChange(page.sources), lastChange(page.driver));
	return existsSync(script) && statSync(script).mtimeMs > newest;
}

/** The page with the phones, which the sandbox serves; it is no part of the npm package. */
async function web() {
	if (isPageFresh()) return;
	for (const file of ['index.html', 'icon.svg']) {
		mkdirSync(page.built, { recursive: true });
		copyFileSync(path.join(page.sources, file), path.join(page.built, file));
	}
	await esbuild.build({
		entryPoints: { page: `${page.sources}/main.tsx` },
		outdir: page.built,
		bundle: true,
		format: 'esm',
		target: 'es2023',
		tsconfig: `${page.sources}/tsconfig.json`,
		minify: true,
		loader: { '.woff2': 'file' },
		assetNames: 'fonts/[name]',
		logLevel: 'warning',
	});
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

/** Only what n8n loads, and what npm shows; nothing that would be installed besides. */
function checkContents(packageFolder) {
	const files = readdirSync(packageFolder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(packageFolder, path.join(entry.parentPath ?? entry.path, entry.name)));
	const allowed = [
		/^(LICENSE\.md|README\.md|package\.json)$/,
		/^dist\/(credentials|nodes)\/.*\.(js|js\.map|node\.json|svg)$/,
		/^dist\/nodes\/SunshineConversations\/__schema__\/v1\.0\.0\/(output|\w+\/\w+)\.json$/,
	];
	const foreign = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
	if (foreign.length > 0) throw new Error(`The tarball holds what n8n does not load: ${foreign.join(', ')}`);
	const { dependencies = {} } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
	if (Object.keys(dependencies).length > 0) throw new Error('The package must have no dependencies.');
}

/** n8n's official rules, on the source and on the unpacked tarball. */
async function scan() {
	const { analyzePackage, SOURCE_FILE_PATTERNS } =
		await import('@n8n/scan-community-package/scanner/scanner.mjs');
	const folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
	try {
		execFileSync('tar', ['-xzf', pack(folder), '-C', folder]);
		checkContents(path.join(folder, 'package'));
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
exports.web = web;
exports.scan = series(build, scan);
