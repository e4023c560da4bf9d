import type { Exchange } from '../../../sandbox/api/state/observers';
import type { DescribedOperation } from '../reading/operations';
import type { Checked, Checks } from './checks';
import type { Violation } from './violations';

type Sent = Omit<Exchange, 'status' | 'answer'>;

const prefix = (mark: string, violations: Violation[]): Violation[] =>
	violations.map((one) => ({ ...one, path: mark + one.path }));

const isNothing = (body: unknown) => body === undefined || body === null || JSON.stringify(body) === '{}';

function checkBody({ requests }: Checks, { requestBody }: DescribedOperation, sent: Sent): Violation[] {
	const { body, contentType = '' } = sent;
	if (!requestBody) return isNothing(body) ? [] : [{ path: '', rule: 'is not described', value: body }];
	if (body === undefined || body === null)
		return requestBody.required ? [{ path: '', rule: 'is missing' }] : [];
	const [mediaType = ''] = contentType.split(';');
	const described = requestBody.content[mediaType];
	if (!described) return [{ path: '', rule: 'has a content type that is not described', value: contentType }];
	return requests.check(described.schema, body);
}

export function checkRequest(checks: Checks, operation: DescribedOperation, sent: Sent): Checked {
	// Reading numbers from text changes what is checked.
	const query: unknown = JSON.parse(JSON.stringify(sent.query));
	const violations = [
		...prefix('?', checks.queries.check(operation.query, query)),
		...checkBody(checks, operation, sent),
	];
	return { kind: 'request', subject: operation.name, violations };
}
