import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;

it("the customer's next message is the answer and starts no other execution", async () => {
	const ana = await surroundings.driver.createCustomer({ channel: 'web' });
	const execution = await asker.ask(ana, { responseType: 'number' }, { items: [{ order: 7 }] });
	expect(execution.error).toBeUndefined();
	expect(execution.status).toBe('waiting');
	await asker.write(ana, '42');
	expect(execution.status).toBe('success');
	expect(execution.outputOf('After')).toMatchObject([
		{
			json: {
				answered: true,
				answer: 42,
				text: '42',
				conversationId: ana.conversationId,
				userId: ana.userId,
				channel: 'web',
				responseType: 'number',
				question: 'Which size?',
				reprompts: 0,
				messages: [{ text: '42' }],
			},
		},
	]);
	expect(asker.receiver().executions).toEqual([]);
	await asker.write(ana, 'Thanks');
	expect(asker.receiver().executions).toMatchObject([[{ text: 'Thanks' }]]);
});
