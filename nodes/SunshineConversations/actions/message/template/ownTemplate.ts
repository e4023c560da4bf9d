import type { IDataObject } from 'n8n-workflow';
import type { Fault } from '../../../input/fault';
import { isObject } from '../../../input/json';
import { changeTexts } from './componentTexts';
import { toLanguageCode } from './language';
import { requireLine } from './oneLine';
import { checkTemplateName } from './templateName';

/** Checks a template that the user has written in WhatsApp's own form, and writes its language as WhatsApp does. */
export function fitTemplate(template: IDataObject, fault: Fault): IDataObject {
	const { name, language } = template;
	if (typeof name === 'string') checkTemplateName(name, within('name', fault));
	const fitted = changeTexts(template, requireLine, fault);
	if (!isObject(language) || typeof language.code !== 'string') return fitted;
	const code = toLanguageCode(language.code, within('language', fault));
	return { ...fitted, language: { ...language, code } };
}

function within(part: string, fault: Fault): Fault {
	return (whatToChange) => fault(`the template's ${part}: ${whatToChange}`);
}
