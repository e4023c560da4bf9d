import { BoundedLog } from '../../../../sandbox/api/state/boundedLog';

test('keeps the newest 10,000 entries', () => {
	const log = new BoundedLog<number>();
	for (let number = 1; number <= 10_001; number += 1) log.add(number);
	expect([log.all().length, log.all()[0]]).toEqual([10_000, 2]);
});
