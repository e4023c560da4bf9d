import { isNumber, listPlaceholders } from '../../channels/templates/placeholders';
import type { Route } from '../../http/routing';
import type { ApprovedTemplate } from '../../model';
import { DriverError } from '../errors';
import { TemplateApproval } from '../templateSchemas';

type TemplateKey = Pick<ApprovedTemplate, 'name' | 'language'>;

/** WhatsApp approves a template whose placeholders have names everywhere or nowhere. */
function checkPlaceholders({ header, body }: ApprovedTemplate): void {
	const kinds = [header?.text ?? '', body].flatMap(listPlaceholders).map(isNumber);
	if (new Set(kinds).size > 1) {
		throw new DriverError('The placeholders of a template are either all numbers or all names.');
	}
}

/** The templates that WhatsApp knows; one with the same name and language takes the place of the other. */
export const routeTemplates: Route = (api, state) => {
	const listOthers = ({ name, language }: TemplateKey) =>
		state.store.templates.filter((one) => one.name !== name || one.language !== language);

	api.post('/whatsapp-templates', { schema: { body: TemplateApproval } }, ({ body }) => {
		checkPlaceholders(body);
		state.store.templates = [...listOthers(body), body];
		return body;
	});

	api.delete<{ Params: TemplateKey }>('/whatsapp-templates/:name/:language', ({ params }) => {
		const { store } = state;
		const others = listOthers(params);
		if (others.length === store.templates.length) {
			throw new DriverError(`There is no template "${params.name}" in ${params.language}.`);
		}
		store.templates = others;
		return {};
	});
};
