import { NodeOperationError, type ILoadOptionsFunctions } from 'n8n-workflow';
import { toText } from '../../input/text';

/** What is entered in another field of the node, or chosen from its list; empty if nothing is yet. */
export function chosen(context: ILoadOptionsFunctions, name: string): string {
	return toText(context.getCurrentNodeParameter(name))?.trim() ?? '';
}

/** The same for the field above on which a list depends. */
export function requiredChoice(context: ILoadOptionsFunctions, name: string, field: string): string {
	const value = chosen(context, name);
	if (value !== '') return value;
	throw new NodeOperationError(context.getNode(), `${field}: fill it in above, the list depends on it`);
}

/** For the query of a request that tells a user by external ID or email address; undefined without a brand. */
export function chosenBrand(context: ILoadOptionsFunctions): { brandId: string } | undefined {
	const brandId = chosen(context, 'options.brandId');
	return brandId === '' ? undefined : { brandId };
}
