import type { ScreenEntry } from '../../../sandbox/driver';
import type { Instance } from '../harness/instance';
import type { CalledExample } from './useCalledExample';

export const ORDER = { event: 'order_shipped', orderNumber: '4711', eta: 'Friday' };
export const TEXT = 'Your order 4711 is on its way. Expected delivery: Friday.';

/** A shop system, its customers and their phones. */
export function notifying(instance: Instance, { call }: CalledExample) {
	return {
		notify: async (body: unknown) => await call({ body }),
		createCustomer: async (channel: string, externalId?: string) =>
			await instance.driver.createCustomer({ channel, name: 'Ana', externalId }),
		lastOnPhone: async (userId: string): Promise<ScreenEntry | undefined> =>
			(await instance.driver.screen(userId)).at(-1),
	};
}
