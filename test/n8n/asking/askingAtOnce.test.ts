import { TIMEOUT, useN8n } from '../harness/instance';
import { answersOnPhone } from '../harness/phone';
import { startedRuns } from '../harness/startedRuns';
import { askingWorkflow } from './askingWorkflow';

const instance = useN8n();

it(
	'two workflows that ask a customer at the same moment get an answer each',
	async () => {
		const { client, credential, driver } = instance;
		const ids: string[] = [];
		for (const approveLabel of ['Deliver it', 'Wrap it up']) {
			const approvalOptions = { values: { approvalType: 'single', approveLabel } };
			const question = { responseType: 'approval', message: `${approveLabel}?`, approvalOptions };
			const { id } = await client.importWorkflow(askingWorkflow(approveLabel, question), credential);
			await client.activate(id);
			ids.push(id);
		}
		const { userId } = await driver.createCustomer({ channel: 'web', name: 'Ana' });
		await driver.write(userId, { text: 'I have ordered' });
		await answersOnPhone(driver, userId, 2);
		await driver.tap(userId, 'Deliver it');
		await answersOnPhone(driver, userId, 3);
		await driver.tap(userId, 'Wrap it up');
		const said = await answersOnPhone(driver, userId, 4);
		expect(said.slice(2)).toEqual(['You said: true', 'You said: true']);
		await driver.untilIdle();
		for (const id of ids) expect(await startedRuns(instance, id)).toHaveLength(1);
	},
	TIMEOUT,
);
