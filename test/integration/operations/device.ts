import type { OperationRun } from './operationRun';

export const deviceRuns: OperationRun[] = [
	{
		operation: 'device: get',
		async run({ admin, driver, executeOne }) {
			const { userId, clientId } = await driver.createCustomer({ channel: 'android' });
			const { devices } = await admin.call<{ devices: Array<{ id: string }> }>(
				'GET',
				`/users/${userId}/devices`,
			);
			const deviceId = devices[0]!.id;
			expect(await executeOne({ userId, deviceId })).toMatchObject({
				id: deviceId,
				type: 'android',
				clientId,
			});
		},
	},
	{
		operation: 'device: getMany',
		async run({ driver, execute }) {
			const { userId, clientId } = await driver.createCustomer({ channel: 'ios' });
			expect(await execute({ userId, returnAll: true })).toMatchObject([{ type: 'ios', clientId }]);
		},
	},
];
