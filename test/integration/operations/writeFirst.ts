import { createAna } from './customers';
import type { OperationRun } from './operationRun';

export const writeFirstRuns: OperationRun[] = [
	{
		operation: 'message: writeFirst',
		async run(context) {
			const ana = await createAna(context);
			await context.driver.closeWhatsAppWindow(ana);
			const notification = await context.executeOne({
				phoneNumber: '\u202a+351 (912 345 678)\u202c',
				integrationId: ana.integrationId,
				templateName: 'order_shipped',
				languageCode: 'en_US',
				bodyParameters: { values: [{ text: 'Ana', name: '' }] },
			});
			expect(notification).toMatchObject({
				id: expect.any(String),
				sentAs: 'template',
				integrationId: ana.integrationId,
				destinationId: '+351912345678',
			});
			expect(await context.driver.screen(ana)).toMatchObject([
				{ author: 'business', state: 'delivered', content: { template: { name: 'order_shipped' } } },
			]);
		},
	},
];
