import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '../../../sandbox/driver';

/** In milliseconds: generous, as n8n runs workflows after it has answered. */
const PATIENCE = 100_000;

/** What the business wrote to the customer, as soon as there is that much of it. */
export async function answersOnPhone(driver: Driver, userId: string, count: number): Promise<string[]> {
	for (let waited = 0; waited < PATIENCE; waited += 100) {
		const answers = (await driver.screen(userId)).filter(({ author }) => author === 'business');
		if (answers.length >= count) return answers.map(({ text }) => text);
		await pause(100);
	}
	throw new Error(`The customer did not get ${count} answers`);
}
