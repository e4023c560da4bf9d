import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { fieldError, requiredText } from '../parameters';

interface TextRow {
	text: string;
	name: string;
}

interface ButtonRow {
	type: 'copy_code' | 'quick_reply' | 'url';
	index: number;
	value: string;
}

/** What WhatsApp calls the value of a button, by the button's type. */
const BUTTON_VALUES: Record<ButtonRow['type'], string> = {
	copy_code: 'coupon_code',
	quick_reply: 'payload',
	url: 'text',
};

/** The template in WhatsApp's own form, which the API hands on as it is. */
export function readTemplate(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const name = requiredText(
		context,
		itemIndex,
		'templateName',
		'Template Name',
		'enter the name of the template',
	);
	const code = requiredText(context, itemIndex, 'languageCode', 'Language', 'enter a code, e.g. en_US');
	const components = [
		...readHeader(context, itemIndex),
		...readBody(context, itemIndex),
		...readButtons(context, itemIndex),
	];
	return {
		name: name.trim(),
		language: { policy: 'deterministic', code: code.trim() },
		...(components.length > 0 && { components }),
	};
}

function readHeader(context: IExecuteFunctions, itemIndex: number): IDataObject[] {
	const type = context.getNodeParameter('headerType', itemIndex, 'none') as string;
	if (type === 'none') return [];
	const value = requiredText(
		context,
		itemIndex,
		'headerValue',
		'Header Value',
		'enter what the header takes',
	);
	return [
		{ type: 'header', parameters: [{ type, [type]: type === 'text' ? value : { link: value.trim() } }] },
	];
}

function readBody(context: IExecuteFunctions, itemIndex: number): IDataObject[] {
	const rows = context.getNodeParameter('bodyParameters.values', itemIndex, []) as TextRow[];
	const parameters = rows.map(({ text, name }, row) => {
		if (String(text ?? '') === '') {
			throw fieldError(
				context,
				itemIndex,
				`Body Parameters, row ${row + 1}`,
				'enter a text, WhatsApp refuses an empty one',
			);
		}
		return { type: 'text', text: String(text), ...(name && { parameter_name: name }) };
	});
	return parameters.length > 0 ? [{ type: 'body', parameters }] : [];
}

function readButtons(context: IExecuteFunctions, itemIndex: number): IDataObject[] {
	const rows = context.getNodeParameter('buttons.values', itemIndex, []) as ButtonRow[];
	return rows.map(({ type, index, value: given }, row) => {
		const value = String(given ?? '');
		if (!value) throw fieldError(context, itemIndex, `Buttons, row ${row + 1}`, 'enter a value');
		const parameter = BUTTON_VALUES[type];
		return {
			type: 'button',
			sub_type: type,
			index: String(index),
			parameters: [{ type: parameter, [parameter]: value }],
		};
	});
}
