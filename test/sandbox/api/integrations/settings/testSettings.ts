import type { AxiosResponse } from 'axios';
import { outcome, titles, useSandbox } from '../../../harness';
import type { Field, Fields } from './fields';

interface Type {
	type: string;
	/** Asked for when a test runs. */
	fields: () => Fields;
	/** What answers have and requests cannot set. */
	readOnly?: string[];
}

type Integration = Record<string, unknown>;

const pick = (fields: Fields, isMeant: (field: Field) => unknown = () => true): Integration =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([name, field]) => (isMeant(field) ? [[name, field.value]] : [])),
	);

const shown = ({ isHidden }: Field) => !isHidden;
const integrationIn = ({ data }: AxiosResponse) => (data as { integration: Integration }).integration;

/** Each value that is wrong beside fields that are right. */
const listWrong = (fields: Fields, wrongOf: (field: Field) => unknown[]) =>
	Object.entries(fields).flatMap(([name, field]) => wrongOf(field).map((value) => ({ name, value })));

const unknownFields = (readOnly: string[]): Integration =>
	Object.fromEntries(['id', 'status', 'nickname', ...readOnly].map((name) => [name, 'chosen']));

/** What a type takes, what it refuses and what it passes over. */
export function testSettings({ type, fields, readOnly = [] }: Type): void {
	const surroundings = useSandbox();
	const create = async (body: Integration) => await surroundings.api.post('/integrations', { type, ...body });
	const change = async (id: unknown, body: Integration) =>
		await surroundings.api.patch(`/integrations/${String(id)}`, body);

	test(`${type} takes all its fields`, async () => {
		const created = await create(pick(fields()));
		expect(outcome(created)).toMatchObject({ status: 201, data: { integration: pick(fields(), shown) } });
		const { id } = integrationIn(
			await create(pick(fields(), ({ isRequired, canChange }) => isRequired || !canChange)),
		);
		const changed = await change(
			id,
			pick(fields(), ({ canChange }) => canChange),
		);
		expect(outcome(changed)).toMatchObject({
			status: 200,
			data: { integration: pick(fields(), ({ canChange, isHidden }) => canChange && !isHidden) },
		});
	});

	test(`${type} refuses wrong values`, async () => {
		const { id } = integrationIn(await create(pick(fields())));
		const seen: unknown[] = [];
		const look = (answer: AxiosResponse, wrong: { name: string; value: unknown }) => {
			const isRefused =
				answer.status === 400 && titles(answer).every((title) => title.startsWith(wrong.name));
			if (!isRefused) seen.push([answer.config.method, wrong, answer.data]);
		};
		for (const wrong of listWrong(fields(), (field) => field.wrong)) {
			look(await create({ ...pick(fields()), [wrong.name]: wrong.value }), wrong);
		}
		const wrongChanges = listWrong(fields(), ({ canChange, wrong, wrongChanges: more = [] }) =>
			canChange ? [...wrong, ...more] : [],
		);
		for (const wrong of wrongChanges) look(await change(id, { [wrong.name]: wrong.value }), wrong);
		expect(seen).toEqual([]);
		expect((await surroundings.api.get(`/integrations/${String(id)}`)).data).toMatchObject({
			integration: pick(fields(), shown),
		});
	});

	test(`${type} asks for the fields that it needs`, async () => {
		for (const name of Object.keys(pick(fields(), ({ isRequired }) => isRequired))) {
			const rest = Object.fromEntries(Object.entries(pick(fields())).filter(([other]) => other !== name));
			const answer = await create(rest);
			expect([answer.status, titles(answer)]).toEqual([400, [`should have required property '${name}'`]]);
		}
	});

	test(`${type} passes over what it does not know`, async () => {
		const junk = unknownFields(readOnly);
		const created = await create({ ...pick(fields()), ...junk });
		expect(created.status).toBe(201);
		const { id } = integrationIn(created);
		const fixed = listWrong(fields(), ({ canChange, wrong }) => (canChange ? [] : wrong.slice(0, 1)));
		const changed = await change(id, {
			...junk,
			...Object.fromEntries(fixed.map(({ name, value }) => [name, value])),
		});
		expect(changed.status).toBe(200);
		for (const integration of [integrationIn(created), integrationIn(changed)]) {
			expect(integration).toMatchObject({ ...pick(fields(), shown), status: 'active', type });
			expect(Object.values(integration)).not.toContain('chosen');
		}
	});
}
