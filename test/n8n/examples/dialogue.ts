import type { IDataObject } from 'n8n-workflow';
import type { Customer, Driver } from '../../../sandbox/driver';
import { answersOnPhone } from '../harness/phone';

type Content = Parameters<Driver['write']>[1];

/** One customer who talks to a workflow that asks; each call resolves with what the business says next. */
export interface Dialogue extends Customer {
	write(content: Content | string): Promise<string>;
	tap(button: string): Promise<string>;
	/** What the business says after the time was over. */
	wait(): Promise<string>;
}

export function startDialogue(driver: Driver, customer: Customer): Dialogue {
	const { userId } = customer;
	let heard = 0;
	const wait = async () => (await answersOnPhone(driver, userId, ++heard))[heard - 1]!;
	return {
		...customer,
		wait,
		write: async (content) => {
			await driver.write(userId, typeof content === 'string' ? { text: content } : content);
			return await wait();
		},
		tap: async (button) => {
			await driver.tap(userId, button);
			return await wait();
		},
	};
}

/** For `withNode`: the question's time is over as soon as n8n looks, which it does once a minute. */
export function giveNoTime({ options }: IDataObject, when = 'true'): void {
	const maxDateAndTime = `={{ $now.plus({ seconds: ${when} ? 1 : 3600 }) }}`;
	Object.assign(options as IDataObject, {
		limitWaitTime: { values: { limitType: 'atSpecifiedTime', maxDateAndTime } },
	});
}
