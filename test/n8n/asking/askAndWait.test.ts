import { TIMEOUT, useN8n } from '../harness/instance';
import { answersOnPhone } from '../harness/phone';
import { startedRuns } from '../harness/startedRuns';
import { askingWorkflow } from './askingWorkflow';

const instance = useN8n();

it(
	"the customer's next message continues the workflow and starts no other",
	async () => {
		const { client, credential, driver } = instance;
		const workflow = askingWorkflow('Ask', { responseType: 'date' });
		const { id } = await client.importWorkflow(workflow, credential);
		await client.activate(id);
		const { userId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		await driver.write(userId, { text: 'I would like to come by' });
		expect(await answersOnPhone(driver, userId, 1)).toEqual(['Which day?']);
		await driver.write(userId, { text: '24.12.2027' });
		expect(await answersOnPhone(driver, userId, 2)).toEqual(['Which day?', 'You said: 2027-12-24']);
		await driver.untilIdle();
		expect(await startedRuns(instance, id)).toHaveLength(1);
	},
	TIMEOUT,
);
