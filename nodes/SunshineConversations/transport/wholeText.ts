/**
 * The value without halves of emoji, which cutting a text leaves behind and the API does not take. In JSON, halves are
 * what is written as `\ud83e`; two that belong together are not.
 */
export function withoutHalves<T>(value: T): T {
	const json = JSON.stringify(value) ?? '';
	const whole = json.replace(/\\(?:ud[89a-f][\da-f]{2}|.)/g, (escape) => (escape.length > 2 ? '' : escape));
	return whole === json ? value : (JSON.parse(whole) as T);
}
