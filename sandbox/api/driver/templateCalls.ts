import type { ApprovedTemplate } from '../model';
import type { Call } from './call';

/** Plays WhatsApp, where it approves templates. */
export function createTemplateCalls(call: Call) {
	return {
		/** From the first one on, WhatsApp takes only those that it has approved. */
		approveTemplate: async (template: ApprovedTemplate) =>
			await call<ApprovedTemplate>('POST', '/whatsapp-templates', template),
		/** Without any, WhatsApp takes all templates again. */
		withdrawTemplate: async ({ name, language }: Pick<ApprovedTemplate, 'name' | 'language'>) => {
			const path = [name, language].map(encodeURIComponent).join('/');
			return await call<object>('DELETE', `/whatsapp-templates/${path}`);
		},
	};
}
