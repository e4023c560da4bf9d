import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { readBodyParameters } from './bodyParameters';
import { readHeaderMedia, readHeaderText } from './header';
import { findLanguageCode, listLanguageCodes } from './language';
import { withMoreComponents } from './moreComponents';
import { lineMaker } from './oneLine';
import { checkNaming, toParameters } from './parameters';
import { readButtons, templateButtons } from './templateButtons';
import { languageCode, templateName } from './templateFields';

const LONGEST_NAME = 512;

/** The content with the template in WhatsApp's own form, which the API hands on as it is. */
export function readTemplateContent(input: Input, buttons: INodeProperties = templateButtons): IDataObject {
	const name = readTemplateName(input);
	const code = readLanguage(input);
	const components = readComponents(input, buttons);
	return {
		type: 'template',
		template: {
			name,
			language: { policy: 'deterministic', code },
			...(components.length > 0 && { components }),
		},
	};
}

function readTemplateName(input: Input): string {
	const name = input.text(templateName, { whatIfEmpty: 'enter the name of the template' }).trim();
	if (/^[a-z0-9_]+$/.test(name) && name.length <= LONGEST_NAME) return name;
	throw input.fault(
		templateName,
		`enter it as in the Meta Business Manager, with up to ${LONGEST_NAME} lower case letters, digits and underscores, e.g. order_shipped`,
	);
}

function readLanguage(input: Input): string {
	const entered = input.text(languageCode, { whatIfEmpty: 'enter a code, e.g. en_US' }).trim();
	const code = findLanguageCode(entered);
	if (code) return code;
	const choices = listLanguageCodes(entered);
	throw input.fault(
		languageCode,
		choices.length > 0
			? `"${entered}" can mean any of ${choices.join(', ')}; enter the code in which the template was approved`
			: `"${entered}" is not known; enter the code in which the template was approved, e.g. en_US`,
	);
}

function readComponents(input: Input, buttons: INodeProperties): IDataObject[] {
	const toLine = lineMaker(input);
	const header = readHeaderText(input, toLine);
	const body = readBodyParameters(input, toLine);
	checkNaming([...header, ...body]);
	const ofFields = [
		...component('header', [...toParameters(header), ...readHeaderMedia(input)]),
		...component('body', toParameters(body)),
		...readButtons(input, buttons, toLine),
	];
	return withMoreComponents(input, ofFields, toLine);
}

function component(type: string, parameters: IDataObject[]): IDataObject[] {
	return parameters.length > 0 ? [{ type, parameters }] : [];
}
