interface Alarm {
	due: number;
	run: () => void;
	timer?: NodeJS.Timeout;
}

export interface Clock {
	now(): number;
	timestamp(): string;
	/** Moves forward by milliseconds; alarms that are due by then ring. */
	move(milliseconds: number): void;
	schedule(delay: number, run: () => void): void;
	reset(): void;
}

export function createClock(): Clock {
	let offset = 0;
	const alarms = new Set<Alarm>();
	const now = () => Date.now() + offset;

	function ring(alarm: Alarm) {
		clearTimeout(alarm.timer);
		alarms.delete(alarm);
		alarm.run();
	}

	function arm(alarm: Alarm) {
		clearTimeout(alarm.timer);
		alarm.timer = setTimeout(() => ring(alarm), alarm.due - now());
	}

	return {
		now,
		timestamp: () => new Date(now()).toISOString(),
		move(milliseconds) {
			offset += milliseconds;
			// What is due rings before the call returns: nobody has to guess when.
			for (const alarm of [...alarms]) {
				if (alarm.due <= now()) ring(alarm);
				else arm(alarm);
			}
		},
		schedule(delay, run) {
			const alarm = { due: now() + delay, run };
			alarms.add(alarm);
			arm(alarm);
		},
		reset() {
			offset = 0;
			for (const alarm of alarms) clearTimeout(alarm.timer);
			alarms.clear();
		},
	};
}
