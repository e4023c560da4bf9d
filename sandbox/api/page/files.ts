import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyReply } from 'fastify';
import type { Api } from '../http/routing';

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
	"font-src 'self'",
	"connect-src 'self'",
	'img-src * data: blob:',
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

async function sendPageFile(reply: FastifyReply, name: string, type: string) {
	const bytes = await readFile(path.join(FOLDER, name)).catch(() => undefined);
	if (!bytes) {
		const sentence = 'The page with the phones is not built yet: run "npx gulp web".';
		return await reply.code(404).type('text/plain; charset=utf-8').send(sentence);
	}
	const headers = { 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' };
	return await reply.headers(headers).type(type).send(bytes);
}

/** The page with the phones. */
export function servePage(api: Api): void {
	for (const [url, { name, type }] of Object.entries(files)) {
		api.get(url, async (_request, reply) => await sendPageFile(reply, name, type));
	}
	api.get<{ Params: { font: string } }>('/fonts/:font(^[a-z-]+\\.woff2$)', async ({ params }, reply) =>
		sendPageFile(reply, `fonts/${params.font}`, 'font/woff2'),
	);
}
