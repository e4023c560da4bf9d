import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sandbox } from '../../../sandbox/api/server';
import { AdminApi } from '../../shared/adminApi';
import { query, queryEach } from './database';
import type { Instance } from './instance';

/** A place where something could have been left, and all that it holds. */
export type Trace = [place: string, text: string];

/** What must be found nowhere, by name. */
export type Secrets = Record<string, RegExp | string>;

/** n8n keeps nodes' static data there, which has to hold the webhook's secret. */
const STATIC_DATA = { table: 'workflow_entity', column: 'staticData' };

async function tables(instance: Instance): Promise<Trace[]> {
	const all = await query<{ name: string }>(instance, "SELECT name FROM sqlite_master WHERE type = 'table'");
	const contents = await queryEach(
		instance,
		all.map(({ name }) => `SELECT * FROM "${name}"`),
	);
	return all.map(({ name }, index) => {
		const rows = contents[index]! as Array<Record<string, unknown>>;
		if (name === STATIC_DATA.table) for (const row of rows) delete row[STATIC_DATA.column];
		return [`table ${name}`, JSON.stringify(rows)];
	});
}

/** n8n's log and journal, and files that nodes have put out; the database itself is read by its tables. */
function files({ database }: Instance): Trace[] {
	const folder = path.dirname(database);
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(
			(entry) =>
				entry.isFile() &&
				!/[\\/]nodes([\\/]|$)|database\.sqlite/.test(path.join(entry.parentPath, entry.name)),
		)
		.map((entry): Trace => {
			const file = path.join(entry.parentPath, entry.name);
			return [path.relative(folder, file), readFileSync(file, 'latin1')];
		});
}

/** Everything that n8n and the sandbox keep, print or show. */
export async function collectTraces(instance: Instance): Promise<Trace[]> {
	const { driver, n8n } = instance;
	return [
		...(await tables(instance)),
		...files(instance),
		["n8n's output", n8n.output()],
		["the sandbox's requests", JSON.stringify(await driver.requests())],
		["the sandbox's deliveries", JSON.stringify(await driver.deliveries())],
	];
}

/** Where which of them was found, with a few characters around it. */
export function findSecrets(traces: Trace[], secrets: Secrets): string[] {
	return traces.flatMap(([place, text]) =>
		Object.entries(secrets).flatMap(([name, secret]) => {
			const at = typeof secret === 'string' ? text.indexOf(secret) : text.search(secret);
			return at < 0 ? [] : [`${name} in ${place}: …${text.slice(Math.max(0, at - 80), at + 40)}…`];
		}),
	);
}

/** Of the credential and of all webhooks that there are. */
export async function secretsOf(sandbox: Sandbox, wrong: string): Promise<Secrets> {
	const { keyId, keySecret } = sandbox;
	const basic = (secret: string) => Buffer.from(`${keyId}:${secret}`).toString('base64').slice(0, -4);
	const webhooks = (await new AdminApi(sandbox).customIntegrations()).flatMap(
		(integration) => integration.webhooks,
	);
	return {
		'the key secret': keySecret,
		'the key secret for Basic': basic(keySecret),
		'a wrong key secret': wrong,
		'a wrong key secret for Basic': basic(wrong),
		'a JWT': /eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/,
		...Object.fromEntries(webhooks.map(({ id, secret }) => [`the secret of webhook ${id}`, secret])),
	};
}
