import { TIMEOUT, useN8n } from '../harness/instance';
import { answersOnPhone } from '../harness/phone';
import { startedRuns } from '../harness/startedRuns';
import { askingWorkflow } from './askingWorkflow';

const instance = useN8n();

it(
	"the customer's next message continues the workflow and starts no other",
	async () => {
		const { client, credential, driver } = instance;
		const { id } = await client.importWorkflow(askingWorkflow('Ask', { responseType: 'date' }), credential);
		await client.activate(id);
		const { userId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		await driver.write(userId, { text: 'I would like to come by' });
		console.log(
			await answersOnPhone(driver, userId, 1).catch(async (e) => {
				console.log(JSON.stringify(await startedRuns(instance, id)));
				throw e;
			}),
		);
		await driver.write(userId, { text: '24.12.2027' });
		console.log(
			await answersOnPhone(driver, userId, 2).catch(async (e) => {
				console.log(
					JSON.stringify(await startedRuns(instance, id)),
					JSON.stringify((await driver.deliveries()).slice(-1)),
					instance.n8n,
				);
				throw e;
			}),
		);
		console.log(JSON.stringify(await startedRuns(instance, id), null, 1));
	},
	TIMEOUT,
);
