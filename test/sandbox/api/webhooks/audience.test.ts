import { business } from '../../harness';
import { useSwitchboard } from '../../harness/switchboard';

const { surroundings, createIntegration, prepare, readEvents } = useSwitchboard();

describe('who hears what', () => {
	const write = async (conversationId: string) => {
		const content = { type: 'text', text: 'Hello' };
		await surroundings.api.post(`/conversations/${conversationId}/messages`, { author: business, content });
		return (await readEvents()).map(({ type }) => type);
	};

	test.each([
		[true, ['conversation:message']],
		[false, []],
	])('on standby with deliverStandbyEvents %j', async (deliverStandbyEvents, expected) => {
		const { conversationId, act } = await prepare({ deliverStandbyEvents });
		expect(await write(conversationId)).toEqual(['conversation:message']);
		await act('passControl', { switchboardIntegration: 'next' });
		// Who loses the control is told so all the same.
		expect((await readEvents()).map(({ type }) => type)).toEqual(['switchboard:passControl']);
		expect(await write(conversationId)).toEqual(expected);
	});

	test('an integration that is offered control hears of it on standby', async () => {
		const { conversationId, act } = await prepare({ deliverStandbyEvents: false });
		await surroundings.driver.takeControl(conversationId);
		await readEvents();
		await act('offerControl', { switchboardIntegration: 'bot' });
		expect((await readEvents()).map(({ type }) => type)).toEqual(['switchboard:offerControl']);
	});

	test('an integration off the switchboard hears everything', async () => {
		const { conversationId, act } = await prepare({ deliverStandbyEvents: false });
		await act('passControl', { switchboardIntegration: 'next' });
		await readEvents();
		await createIntegration();
		expect(await write(conversationId)).toEqual(['conversation:message']);
	});

	test('everybody hears everything while the switchboard is off', async () => {
		const { switchboard, conversationId, act } = await prepare({ deliverStandbyEvents: false });
		await act('passControl', { switchboardIntegration: 'next' });
		await surroundings.api.patch(`/switchboards/${switchboard.id}`, { enabled: false });
		await readEvents();
		expect(await write(conversationId)).toEqual(['conversation:message']);
	});
});
