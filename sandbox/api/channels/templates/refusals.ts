import type { ApprovedTemplate, ChannelFailure, Template, TemplateParameter } from '../../model';
import { isNumber, listPlaceholders } from './placeholders';
import { listComponents, parametersOf, parametersOfButton } from './sentTemplate';

/** Meta's titles; where it gives details, they follow its known answers. */
const titles = {
	100: 'Invalid parameter',
	131008: 'Required parameter is missing',
	132000: 'Number of parameters does not match the expected number of params',
	132001: 'Template name does not exist in the translation',
	132012: 'Parameter format does not match format in the created template',
	132018: "There's an issue with the parameters in your template",
};

function refuse(code: keyof typeof titles, details: string): ChannelFailure {
	const error = { code, title: titles[code], error_data: { details } };
	return {
		code: 'uncategorized_error',
		message: `${titles[code]}: ${details}`,
		underlyingError: { errors: [error] },
	};
}

function refuseFormat(expected: string, received = 'unknown'): ChannelFailure {
	const kinds = `expected ${expected.toUpperCase()}, received ${received.toUpperCase()}`;
	return refuse(132012, `header: Format mismatch, ${kinds}`);
}

function refuseParameters(
	place: 'body' | 'header',
	text: string,
	parameters: TemplateParameter[],
): ChannelFailure | undefined {
	const expected = listPlaceholders(text);
	if (parameters.length !== expected.length) {
		const found = `number of localizable_params (${parameters.length})`;
		const wanted = `expected number of params (${expected.length})`;
		return refuse(132000, `${place}: ${found} does not match the ${wanted}`);
	}
	const named = expected.filter((name) => !isNumber(name));
	const isThere = (name: string) => parameters.some((parameter) => parameter.parameter_name === name);
	return named.every(isThere) ? undefined : refuse(100, 'Parameter name is missing or empty');
}

function refuseHeader({ header }: ApprovedTemplate, template: Template): ChannelFailure | undefined {
	const parameters = parametersOf(template, 'header');
	const received = parameters[0]?.type;
	if (header && header.type !== 'text') {
		return received === header.type ? undefined : refuseFormat(header.type, received);
	}
	if (header && received !== undefined && received !== 'text') return refuseFormat('text', received);
	return refuseParameters('header', header?.text ?? '', parameters);
}

function refuseButtons({ buttons = [] }: ApprovedTemplate, template: Template): ChannelFailure | undefined {
	const index = buttons.findIndex(({ type, url = '' }, position) => {
		const takesValue = type === 'copy_code' || listPlaceholders(url).length > 0;
		return takesValue && parametersOfButton(template, position).length === 0;
	});
	if (index === -1) return undefined;
	const type = buttons[index]?.type === 'url' ? 'Url' : 'CopyCode';
	return refuse(131008, `buttons: Button at index ${index} of type ${type} requires a parameter`);
}

function refuseWhitespace(template: Template): ChannelFailure | undefined {
	const parameters = listComponents(template).flatMap((part) => part.parameters ?? []);
	const isBroken = ({ text }: TemplateParameter) => typeof text === 'string' && /[\n\r\t]| {5}/.test(text);
	const rule = 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces';
	return parameters.some(isBroken) ? refuse(132018, rule) : undefined;
}

export function findApproved(
	approved: ApprovedTemplate[],
	{ name, language }: Template,
): ApprovedTemplate | undefined {
	return approved.find((one) => one.name === name && one.language === language?.code);
}

/** Why WhatsApp does not take a template; where none is approved, any name and any number of parameters will do. */
export function refuseTemplate(approved: ApprovedTemplate[], template: Template): ChannelFailure | undefined {
	const known = findApproved(approved, template);
	if (approved.length > 0 && !known) {
		const { name = '', language } = template;
		return refuse(132001, `template name (${name}) does not exist in ${language?.code ?? ''}`);
	}
	const mismatch =
		known &&
		(refuseHeader(known, template) ??
			refuseParameters('body', known.body, parametersOf(template, 'body')) ??
			refuseButtons(known, template));
	return mismatch ?? refuseWhitespace(template);
}
