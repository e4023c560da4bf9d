import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { templateButtons, templateButtonType, buttonPosition, buttonValue } from './templateButtons';
import {
	headerFilename,
	headerType,
	headerValue,
	bodyParameters,
	languageCode,
	parameterName,
	parameterText,
	templateName,
} from './templateFields';

/** What WhatsApp calls the value of a button, by the button's type. */
const BUTTON_VALUES: Readonly<Record<string, string>> = {
	copy_code: 'coupon_code',
	quick_reply: 'payload',
	url: 'text',
};
const MOST_BUTTONS = 10;

/** The template in WhatsApp's own form, which the API hands on as it is. */
export function readTemplate(
	input: Input,
	moreComponents: IDataObject[] = [],
	buttons: INodeProperties = templateButtons,
): IDataObject {
	const name = input.text(templateName, { whatIfEmpty: 'enter the name of the template' });
	const code = input.text(languageCode, { whatIfEmpty: 'enter a code, e.g. en_US' });
	const components = [
		...readHeader(input),
		...readBody(input),
		...readButtons(input, buttons),
		...moreComponents,
	];
	return {
		name: name.trim(),
		language: { policy: 'deterministic', code: code.trim() },
		...(components.length > 0 && { components }),
	};
}

function readHeader(input: Input): IDataObject[] {
	const type = input.oneOf(headerType);
	if (type === 'none') return [];
	const value = input.text(headerValue, { whatIfEmpty: 'enter what the header takes' });
	const filename = type === 'document' ? input.optionalText(headerFilename) : undefined;
	const parameter =
		type === 'text' ? value : { link: input.fileUrl(headerValue), ...(filename && { filename }) };
	return [{ type: 'header', parameters: [{ type, [type]: parameter }] }];
}

function readBody(input: Input): IDataObject[] {
	const parameters = input.rows(bodyParameters).map((row) => {
		const name = row.optionalText(parameterName);
		return { type: 'text', text: row.text(parameterText), ...(name && { parameter_name: name }) };
	});
	return parameters.length > 0 ? [{ type: 'body', parameters }] : [];
}

function readButtons(input: Input, field: INodeProperties): IDataObject[] {
	return input.rows(field).map((row) => {
		const type = row.oneOf(templateButtonType);
		const parameter = BUTTON_VALUES[type]!;
		return {
			type: 'button',
			sub_type: type,
			index: String(row.wholeNumber(buttonPosition, 0, MOST_BUTTONS - 1)),
			parameters: [{ type: parameter, [parameter]: row.text(buttonValue) }],
		};
	});
}
