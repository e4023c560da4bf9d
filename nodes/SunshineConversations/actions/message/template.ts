import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { oneOf, requiredText, requiredUrl } from '../parameters';
import { RowReader } from '../rows';
import { templateButtons, templateButtonType } from './templateButtons';
import { headerType, headerValue } from './templateFields';

/** What WhatsApp calls the value of a button, by the button's type. */
const BUTTON_VALUES: Readonly<Record<string, string>> = {
	copy_code: 'coupon_code',
	quick_reply: 'payload',
	url: 'text',
};
const MOST_BUTTONS = 10;

/** The template in WhatsApp's own form, which the API hands on as it is. */
export function readTemplate(
	context: IExecuteFunctions,
	itemIndex: number,
	moreComponents: IDataObject[] = [],
	buttons: INodeProperties = templateButtons,
): IDataObject {
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
		...readButtons(context, itemIndex, buttons),
		...moreComponents,
	];
	return {
		name: name.trim(),
		language: { policy: 'deterministic', code: code.trim() },
		...(components.length > 0 && { components }),
	};
}

function readHeader(context: IExecuteFunctions, itemIndex: number): IDataObject[] {
	const type = oneOf(context, itemIndex, headerType);
	if (type === 'none') return [];
	const { name, displayName } = headerValue;
	const value = requiredText(context, itemIndex, name, displayName, 'enter what the header takes');
	const parameter = type === 'text' ? value : { link: requiredUrl(context, itemIndex, name, displayName) };
	return [{ type: 'header', parameters: [{ type, [type]: parameter }] }];
}

function readBody(context: IExecuteFunctions, itemIndex: number): IDataObject[] {
	const rows = RowReader.of(context, itemIndex, 'Body Parameters', 'bodyParameters');
	const parameters = rows.map((row) => {
		const { name } = row.optionalText('name', 'Name');
		return { type: 'text', text: row.requiredText('text', 'Text'), ...(name && { parameter_name: name }) };
	});
	return parameters.length > 0 ? [{ type: 'body', parameters }] : [];
}

function readButtons(
	context: IExecuteFunctions,
	itemIndex: number,
	{ displayName, name }: INodeProperties,
): IDataObject[] {
	return RowReader.of(context, itemIndex, displayName, name).map((row) => {
		const type = row.oneOf(templateButtonType);
		const parameter = BUTTON_VALUES[type]!;
		return {
			type: 'button',
			sub_type: type,
			index: String(row.wholeNumber('index', 'Position', 0, MOST_BUTTONS - 1)),
			parameters: [{ type: parameter, [parameter]: row.requiredText('value', 'Value') }],
		};
	});
}
