import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Api } from '../routing';

/** Where `gulp web` puts the page. */
const FOLDER = path.join(__dirname, '..', '..', 'web', 'dist');

const files: Record<string, { name: string; type: string }> = {
	'/': { name: 'index.html', type: 'text/html; charset=utf-8' },
	'/page.js': { name: 'page.js', type: 'text/javascript; charset=utf-8' },
	'/page.css': { name: 'page.css', type: 'text/css; charset=utf-8' },
	'/icon.svg': { name: 'icon.svg', type: 'image/svg+xml' },
};

/** Nothing runs but the page's own script; pictures of messages may come from anywhere. */
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"connect-src 'self'",
	'img-src * data: blob:',
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

/** The page with the phones. */
export function servePage(api: Api): void {
	for (const [url, { name, type }] of Object.entries(files)) {
		api.get(url, async (_request, reply) => {
			const bytes = await readFile(path.join(FOLDER, name)).catch(() => undefined);
			if (!bytes) {
				const sentence = 'The page with the phones is not built yet: run "npx gulp web".';
				return await reply.code(404).type('text/plain; charset=utf-8').send(sentence);
			}
			return await reply
				.headers({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' })
				.type(type)
				.send(bytes);
		});
	}
}
