import { freeSlot, readSlots, SLOTS } from '../../../nodes/SunshineConversations/asking/slots';

it('executions that ask at the same moment write into different slots', () => {
	const keys = ['7', '8', '9', '10'].map((executionId) => freeSlot(readSlots({}), executionId)?.key);
	expect(new Set(keys)).toEqual(new Set(SLOTS));
});

it('an execution without a number finds a slot, too', () => {
	expect(freeSlot(readSlots({}), '__UNKNOWN__')?.key).toBe(SLOTS[0]);
});
