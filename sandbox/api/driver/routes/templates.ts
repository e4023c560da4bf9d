import { isNumber, listPlaceholders } from '../../channels/templates/placeholders';
import type { Route } from '../../http/routing';
import type { ApprovedTemplate } from '../../model';
import { DriverError } from '../errors';
import { TemplateApproval } from '../templateSchemas';

/** WhatsApp approves a template whose placeholders have names everywhere or nowhere. */
function checkPlaceholders({ header, body }: ApprovedTemplate): void {
	const kinds = [header?.text ?? '', body].flatMap(listPlaceholders).map(isNumber);
	if (new Set(kinds).size > 1) {
		throw new DriverError('The placeholders of a template are either all numbers or all names.');
	}
}

/** The templates that WhatsApp knows; one with the same name and language takes the place of the other. */
export const routeTemplates: Route = (api, state) => {
	api.post('/whatsapp-templates', { schema: { body: TemplateApproval } }, ({ body }) => {
		checkPlaceholders(body);
		const { store } = state;
		const isOther = ({ name, language }: ApprovedTemplate) =>
			name !== body.name || language !== body.language;
		store.templates = [...store.templates.filter(isOther), body];
		return body;
	});
};
