import type { INodeProperties } from 'n8n-workflow';
import { cardButtonValues } from './buttons/buttonValues';
import { cardRows } from './cards/cardFields';
import { readCards } from './cards/cards';
import type { Content } from './contentType';

const MOST_BUTTONS = 10;

const listButtons: INodeProperties = {
	displayName: 'Buttons Below',
	name: 'listButtons',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add button',
	default: {},
	description: 'Buttons below the whole list, up to 10',
	options: [{ displayName: 'Button', name: 'values', values: cardButtonValues }],
};

export const list: Content = {
	option: {
		name: 'List',
		value: 'list',
		description: 'Cards one below the other; channels that have none show them as text',
	},
	fields: [cardRows, listButtons],
	read(input) {
		const buttons = input.rows(listButtons);
		if (buttons.length > MOST_BUTTONS) {
			throw input.fault(listButtons, `add up to ${MOST_BUTTONS}, there are ${buttons.length}`);
		}
		return { type: 'list', ...readCards(input, buttons) };
	},
};
