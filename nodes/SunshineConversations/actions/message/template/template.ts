import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { OPTIONS } from '../../../input/options';
import { readBodyParameters } from './bodyParameters';
import { readHeaderMedia, readHeaderText } from './header';
import { toLanguageCode } from './language';
import { withMoreComponents } from './moreComponents';
import { lineMaker } from './oneLine';
import { checkNaming, toParameters } from './parameters';
import { readButtons } from './templateButtons';
import { languageCode } from './templateFields';
import { checkTemplateName, templateName } from './templateName';

/** The content with the template in WhatsApp's own form, which the API hands on as it is; `options` hold `templateOptions`. */
export function readTemplateContent(input: Input, options = input.collection(OPTIONS)): IDataObject {
	const name = input.text(templateName, { whatIfEmpty: 'enter the name of the template' }).trim();
	checkTemplateName(name, input.faultOf(templateName));
	const language = input.text(languageCode, { whatIfEmpty: 'enter a code, e.g. en_US' }).trim();
	const code = toLanguageCode(language, input.faultOf(languageCode));
	const components = readComponents(input, options);
	return {
		type: 'template',
		template: {
			name,
			language: { policy: 'deterministic', code },
			...(components.length > 0 && { components }),
		},
	};
}

function readComponents(input: Input, options: Input): IDataObject[] {
	const toLine = lineMaker(options);
	const header = readHeaderText(input, toLine);
	const body = readBodyParameters(input, toLine);
	checkNaming([...header, ...body]);
	const ofFields = [
		...component('header', [...toParameters(header), ...readHeaderMedia(input)]),
		...component('body', toParameters(body)),
		...readButtons(input, toLine),
	];
	return withMoreComponents(options, ofFields, toLine);
}

function component(type: string, parameters: IDataObject[]): IDataObject[] {
	return parameters.length > 0 ? [{ type, parameters }] : [];
}
