import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../../../input/input';
import { readRowMetadata } from '../../../../input/metadata';
import { checkOpeners, readCardButton } from '../buttons/buttons';
import {
	altText,
	cardButtons,
	cardRows,
	cardSize,
	description,
	imageUrl,
	mediaType,
	metadata,
	title,
} from './cardFields';

interface Card extends IDataObject {
	actions: IDataObject[];
}

const MOST_CARDS = 10;
const MOST_BUTTONS = 3;

/** The API's `items`, and `actions` for the buttons below them if there are any. */
export function readCards(input: Input, rowsBelow: Input[] = []): IDataObject {
	const rows = input.rows(cardRows);
	if (rows.length < 1 || rows.length > MOST_CARDS) {
		throw input.fault(cardRows, `add 1 to ${MOST_CARDS}, there are ${rows.length}`);
	}
	const items = rows.map(readCard);
	const actions = rowsBelow.map(readCardButton);
	checkOpeners(
		[...rows.flatMap((row) => row.rows(cardButtons)), ...rowsBelow],
		[...items.flatMap((item) => item.actions), ...actions],
	);
	return { items, ...(actions.length > 0 && { actions }) };
}

function readCard(row: Input): Card {
	const buttons = row.rows(cardButtons);
	if (buttons.length < 1 || buttons.length > MOST_BUTTONS) {
		throw row.fault(cardButtons, `add 1 to ${MOST_BUTTONS}, there are ${buttons.length}`);
	}
	return {
		title: row.text(title, { longest: 128 }),
		...row.texts([description, altText, mediaType], 128),
		...row.values([imageUrl, cardSize]),
		...readRowMetadata(row, metadata),
		actions: buttons.map(readCardButton),
	};
}
