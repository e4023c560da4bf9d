import { createAna } from './customers';
import type { OperationRun } from './world';

export const notificationRuns: OperationRun[] = [
	{
		operation: 'notification: send',
		async run(world) {
			const ana = await createAna(world);
			await world.driver.closeWhatsAppWindow(ana);
			const notification = await world.executeOne({
				phoneNumber: '+351 912 345 678',
				integrationId: ana.integrationId,
				templateName: 'order_shipped',
				languageCode: 'en_US',
				bodyParameters: { values: [{ text: 'Ana', name: '' }] },
			});
			expect(notification).toMatchObject({
				id: expect.any(String),
				integrationId: ana.integrationId,
				destinationId: '+351 912 345 678',
			});
			expect(await world.driver.screen(ana)).toMatchObject([
				{ author: 'business', state: 'delivered', content: { template: { name: 'order_shipped' } } },
			]);
		},
	},
];
