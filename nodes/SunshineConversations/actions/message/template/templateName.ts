import type { INodeProperties } from 'n8n-workflow';
import type { Fault } from '../../../input/fault';

const LONGEST = 512;

export const templateName: INodeProperties = {
	displayName: 'Template Name',
	name: 'templateName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order_shipped',
	description: 'As in the Meta Business Manager',
};

export function checkTemplateName(name: string, fault: Fault): void {
	if (/^[a-z0-9_]+$/.test(name) && name.length <= LONGEST) return;
	throw fault(
		`enter it as in the Meta Business Manager, with up to ${LONGEST} lower case letters, digits and underscores, e.g. order_shipped`,
	);
}
