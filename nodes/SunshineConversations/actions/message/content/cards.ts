import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { readRowMetadata } from '../../metadata';
import { fieldError } from '../../parameters';
import { RowReader } from '../../rows';
import { checkOpeners, readCardButton } from './buttons';
import { cardSize } from './cardFields';

interface Card extends IDataObject {
	actions: IDataObject[];
}

const MOST_CARDS = 10;
const MOST_BUTTONS = 3;

/** The API's `items`, and `actions` for the buttons below them if there are any. */
export function readCards(
	context: IExecuteFunctions,
	itemIndex: number,
	rowsBelow: RowReader[] = [],
): IDataObject {
	const rows = RowReader.of(context, itemIndex, 'Cards', 'cards');
	if (rows.length < 1 || rows.length > MOST_CARDS) {
		throw fieldError(context, itemIndex, 'Cards', `add 1 to ${MOST_CARDS}, there are ${rows.length}`);
	}
	const items = rows.map(readCard);
	const actions = rowsBelow.map(readCardButton);
	checkOpeners(
		[...rows.flatMap(buttonsOf), ...rowsBelow],
		[...items.flatMap((item) => item.actions), ...actions],
	);
	return { items, ...(actions.length > 0 && { actions }) };
}

function readCard(row: RowReader): Card {
	const buttons = buttonsOf(row);
	if (buttons.length < 1 || buttons.length > MOST_BUTTONS) {
		throw row.fault('Buttons', `add 1 to ${MOST_BUTTONS}, there are ${buttons.length}`);
	}
	return {
		title: row.requiredText('title', 'Title', 128),
		...row.optionalText('description', 'Description', 128),
		...row.optionalUrl('mediaUrl', 'Image URL'),
		...row.optionalText('altText', 'Alt Text', 128),
		...row.optionalOneOf(cardSize),
		...readRowMetadata(row),
		actions: buttons.map(readCardButton),
	};
}

function buttonsOf(row: RowReader): RowReader[] {
	return row.rows('buttons', 'Buttons');
}
