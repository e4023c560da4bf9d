import type { IDataObject } from 'n8n-workflow';
import type { N8nClient } from '../../../sandbox/n8n/client/n8nClient';

interface Table {
	id: string;
	name: string;
	projectId: string;
}

export type Row = IDataObject & { id: number };

/** Where n8n's editor reads and writes a table. */
async function locate({ request }: N8nClient, name: string): Promise<string> {
	const { data } = await request<{ data: Table[] }>('GET', '/data-tables-global');
	const { id, projectId } = data.find((table) => table.name === name)!;
	return `/projects/${projectId}/data-tables/${id}`;
}

export async function readRows(client: N8nClient, table: string): Promise<Row[]> {
	const { data } = await client.request<{ data: Row[] }>('GET', `${await locate(client, table)}/rows`);
	return data.sort((one, other) => one.id - other.id);
}

/** As staff does it in the table itself. */
export async function addRow(client: N8nClient, table: string, row: IDataObject): Promise<void> {
	await client.request('POST', `${await locate(client, table)}/insert`, { data: [row], returnType: 'count' });
}

export async function changeRow(
	client: N8nClient,
	table: string,
	id: number,
	data: IDataObject,
): Promise<void> {
	const filter = { type: 'and', filters: [{ columnName: 'id', condition: 'eq', value: id }] };
	await client.request('PATCH', `${await locate(client, table)}/rows`, { filter, data });
}
