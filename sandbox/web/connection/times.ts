const timeOfDay = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const withSeconds = new Intl.DateTimeFormat(undefined, {
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
});

export const showTime = (at: string) => (at ? timeOfDay.format(new Date(at)) : '');
export const showSeconds = (at: string) => (at ? withSeconds.format(new Date(at)) : '');

export function showDuration(milliseconds?: number): string {
	if (milliseconds === undefined) return '';
	return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
