import type { Template, TemplateComponent, TemplateParameter } from '../../model';

/** WhatsApp calls them `components`, the example of the API `component`. */
export function listComponents({ components, component }: Template): TemplateComponent[] {
	return [components, component].flatMap((list) => (Array.isArray(list) ? list : []));
}

export const listParameters = (parts: TemplateComponent[]) =>
	parts.flatMap(({ parameters }) => (Array.isArray(parameters) ? parameters : []));

export function parametersOf(template: Template, type: 'body' | 'header'): TemplateParameter[] {
	return listParameters(listComponents(template).filter((part) => part.type === type));
}

export function parametersOfButton(template: Template, position: number): TemplateParameter[] {
	const isMeant = ({ type, index }: TemplateComponent) => type === 'button' && Number(index) === position;
	return listParameters(listComponents(template).filter(isMeant));
}

/** A header of a file or place: what stands below its type. */
export function readHeaderMedia(template: Template): { link?: string; filename?: string; name?: string } {
	const [parameter] = parametersOf(template, 'header');
	return (parameter?.[parameter.type] ?? {}) as { link?: string; filename?: string; name?: string };
}

/** WhatsApp names a document by nothing else, neither by its URL nor by its type. */
export const nameDocument = ({ filename }: { filename?: string }) => filename ?? 'Untitled';
