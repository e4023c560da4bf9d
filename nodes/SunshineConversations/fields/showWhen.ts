import type { INodeProperties } from 'n8n-workflow';

/** The field, shown only while these parameters have one of these values; conditions of its own stay. */
export function showWhen(when: Record<string, string[]>, field: INodeProperties): INodeProperties {
	const { show, ...others } = field.displayOptions ?? {};
	return { ...field, displayOptions: { ...others, show: { ...when, ...show } } };
}
