import { NodeOperationError, type ILoadOptionsFunctions } from 'n8n-workflow';
import type { Fault } from '../../input/fault';
import { readId } from '../../input/id';
import { toText } from '../../input/text';
import { isBlank } from '../../vocabulary/visible';

/** What is entered in another field of the node, or chosen from its list; empty if nothing is yet. */
export function chosen(context: ILoadOptionsFunctions, name: string): string {
	const text = toText(context.getCurrentNodeParameter(name)) ?? '';
	return isBlank(text) ? '' : text.trim();
}

/** The ID in the field above on which a list depends. */
export function requiredChoice(context: ILoadOptionsFunctions, name: string, field: string): string {
	const fault = faultOf(context, field);
	if (chosen(context, name) === '') throw fault('fill it in above, the list depends on it');
	return readId(context.getCurrentNodeParameter(name), fault);
}

export function faultOf(context: ILoadOptionsFunctions, field: string): Fault {
	return (whatToChange) => new NodeOperationError(context.getNode(), `${field}: ${whatToChange}`);
}

/** For the query of a request that tells a user by external ID or email address; undefined without a brand. */
export function chosenBrand(context: ILoadOptionsFunctions): { brandId: string } | undefined {
	const brandId = chosen(context, 'options.brandId');
	return brandId === '' ? undefined : { brandId };
}
