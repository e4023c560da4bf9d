import { fieldError } from '../../parameters';
import { RowReader } from '../../rows';
import { cardButtonValues } from './buttonValues';
import { cardRows } from './cardFields';
import { readCards } from './cards';
import type { Content } from './content';

const MOST_BUTTONS = 10;

export const list: Content = {
	option: {
		name: 'List',
		value: 'list',
		description: 'Cards one below the other; text on channels without them',
	},
	fields: [
		cardRows,
		{
			displayName: 'Buttons Below',
			name: 'listButtons',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, sortable: true },
			placeholder: 'Add button',
			default: {},
			description: 'Buttons below the whole list, up to 10',
			options: [{ displayName: 'Button', name: 'values', values: cardButtonValues }],
		},
	],
	read(context, itemIndex) {
		const buttons = RowReader.of(context, itemIndex, 'Buttons Below', 'listButtons');
		if (buttons.length > MOST_BUTTONS) {
			throw fieldError(
				context,
				itemIndex,
				'Buttons Below',
				`add up to ${MOST_BUTTONS}, there are ${buttons.length}`,
			);
		}
		return { type: 'list', ...readCards(context, itemIndex, buttons) };
	},
};
