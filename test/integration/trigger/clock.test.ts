import { activate, deactivate, type Trigger } from '../harness/trigger';
import { useAdmission } from '../harness/useAdmission';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const { surroundings, receiver, secret, deliver, lookUps } = useAdmission();

function setClock(change: number): void {
	const start = Date.now() + change;
	jest.spyOn(Date, 'now').mockReturnValue(start);
}

it.each([
	['back', -HOUR],
	['forward', HOUR],
])('a new secret is let in without a look-up after the clock was set %s', async (_, change) => {
	const { origin, pathname } = new URL(receiver().webhookUrl);
	const webhookId = pathname.split('/')[2];
	// The time of a token is another matter.
	const credential = { ...surroundings.credential, authentication: 'basic' };
	const trigger: Trigger = { credential, n8nUrl: origin, webhookId };
	await activate(trigger);
	const earlier = structuredClone(trigger.staticData!);
	await deactivate(trigger);

	setClock(change);
	await activate(trigger);
	// A call that began before the deactivation has written the earlier static data back.
	receiver().staticData = earlier;
	const before = await lookUps();
	expect(await deliver('a', trigger.staticData!.subscription!.secret)).toBe(200);
	expect(await lookUps()).toEqual(before);
});

it.each([
	['back', -HOUR],
	['back by a moment', -1],
	['forward', 10 * MINUTE],
])('a former secret is good for 15 minutes at most after the clock was set %s', async (_, change) => {
	const { appId } = surroundings.sandbox;
	const former = { secret: 'former', appId, until: Date.now() + 15 * MINUTE };
	receiver().staticData = {
		subscription: { integrationId: 'i', secret: secret(), appId, since: Date.now(), former },
	};
	setClock(change);
	expect(await deliver('a', 'former')).toBe(200);
	setClock(15 * MINUTE);
	expect(await deliver('b', 'former')).toBe(401);
});

it.each([
	['back', -HOUR],
	['forward', HOUR],
])('an event is known again after the clock was set %s', async (_, change) => {
	const { appId } = surroundings.sandbox;
	receiver().staticData = {
		subscription: { integrationId: 'i', secret: secret(), appId, since: Date.now() },
	};
	await deliver('a', secret());
	setClock(change);
	await deliver('b', secret());
	await deliver('a', secret());
	expect(receiver().executions).toMatchObject([[{ text: 'a' }], [{ text: 'b' }]]);
});
