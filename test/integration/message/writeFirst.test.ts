import type { INodeParameters } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const PHONE = '+351912345678';

async function writeFirst(parameters: INodeParameters) {
	const { integrationId } = await surroundings.driver.createCustomer({
		channel: 'whatsapp',
		phoneNumber: PHONE,
	});
	const { items, error, hints } = await runAction({
		credential: surroundings.credential,
		parameters: {
			resource: 'message',
			operation: 'writeFirst',
			phoneNumber: PHONE,
			integrationId,
			...parameters,
		},
		items: [{}, {}],
		onError: 'continueRegularOutput',
	});
	return { sentAs: items.map(({ json }) => json.sentAs), error, hints };
}

it.each<[string, INodeParameters]>([
	['message', { notificationType: 'text', text: 'Your parcel is on its way' }],
	['template', { templateName: 'hello', languageCode: 'en' }],
])('says that it was sent as a %s, and once that a trigger does not hear of its delivery', async (as, of) => {
	const { sentAs, error, hints } = await writeFirst(of);
	expect(error).toBeUndefined();
	expect(sentAs).toEqual([as, as]);
	expect(hints).toEqual([
		{
			message:
				'Sent. The channel tells later whether it arrives, but no trigger hears of it: you know once the customer answers.',
			location: 'outputPane',
		},
	]);
});

it('says nothing of what was not sent', async () => {
	const { sentAs, hints } = await writeFirst({ phoneNumber: '912', notificationType: 'text', text: 'Hi' });
	expect(sentAs).toEqual([undefined, undefined]);
	expect(hints ?? []).toEqual([]);
});
