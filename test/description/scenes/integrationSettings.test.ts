import type { Integration } from '../../../sandbox/api/model';
import { useSandbox } from '../../sandbox/harness';
import { useChecks } from '../checking/checks';
import { nameIn, type Schema, type Schemas } from '../reading/schema';

const surroundings = useSandbox();
const { description, requests } = useChecks();
const { schemas } = description.components;

type Body = Record<string, unknown>;

function propertiesOf({ $ref, properties = {}, allOf = [] }: Schema): Schemas {
	const parts = $ref ? [schemas[nameIn($ref)]!] : allOf;
	return Object.assign({}, ...parts.map(propertiesOf), properties) as Schemas;
}

const find = (name: string): Schema =>
	Object.entries(schemas).find(([other]) => other.toLowerCase() === name.toLowerCase())![1];

/** What is wrong with the value of a field, if the request may hold such a field at all. */
const findFaults = (schema: Schema, body: Body, name: string) =>
	requests
		.check(schema, body)
		.filter(({ path, rule }) => path.split('/')[1] === name && !/read-only|not described/.test(rule));

/** The examples of the schema's fields, but for those that do not fit the schema themselves. */
function exampleOf(schema: Schema): Body {
	const examples = Object.entries(propertiesOf(schema)).flatMap(([name, { example, readOnly }]) =>
		example === undefined || readOnly || findFaults(schema, { [name]: example }, name).length > 0
			? []
			: [[name, example]],
	);
	return Object.fromEntries(examples) as Body;
}

/** What the fields need beyond their examples, and a webhook that can be reached. */
const beyond: Record<string, () => Body> = {
	custom: () => ({ webhooks: [{ target: surroundings.sandbox.url, triggers: ['conversation:message'] }] }),
	twitter: () => ({ tier: 'enterprise' }),
};

const odd = [null, '', 'x', 'x'.repeat(300), 0, 1.5, true, {}, { a: 1 }, [], ['x'], [1], [{}], [null]];
const oddChanges = (schema: Schema): Body[] =>
	Object.keys(propertiesOf(schema)).flatMap((name) => odd.map((value) => ({ [name]: value })));

describe.each(Object.keys(schemas.integration!.discriminator!.mapping!))('%s', (type) => {
	const schema = find(type);
	const update = find(`${type}Update`);
	const describeOne = (): Body => ({ ...exampleOf(schema), ...beyond[type]?.(), type });
	const create = async (body: Body) => await surroundings.api.post('/integrations', body);

	async function createOne(): Promise<string> {
		const { status, data } = await create(describeOne());
		expect([status, data]).toMatchObject([201, { integration: { type } }]);
		return (data as { integration: Integration }).integration.id;
	}

	it("is created and changed as the description's examples say", async () => {
		const { status } = await surroundings.api.patch(`/integrations/${await createOne()}`, exampleOf(update));
		expect(status).toBe(200);
	});

	it('is not created with what the description does not allow', async () => {
		const wrong = oddChanges(schema).filter(
			(change) => findFaults(schema, { ...describeOne(), ...change }, Object.keys(change)[0]!).length > 0,
		);
		const accepted: Body[] = [];
		for (const change of wrong) {
			const { status } = await create({ ...describeOne(), ...change });
			if (status !== 400) accepted.push(change);
		}
		expect(accepted).toEqual([]);
		expect(wrong.length).toBeGreaterThan(20);
	});

	it('is not changed to what the description does not allow', async () => {
		const id = await createOne();
		const wrong = oddChanges(update).filter(
			(change) => findFaults(update, change, Object.keys(change)[0]!).length > 0,
		);
		const accepted: Body[] = [];
		for (const change of wrong) {
			const { status } = await surroundings.api.patch(`/integrations/${id}`, change);
			if (status !== 400) accepted.push(change);
		}
		expect(accepted).toEqual([]);
		expect(wrong.length).toBeGreaterThan(8);
	});
});
