import axios, { type Method } from 'axios';

export type Request = <T>(method: Method, path: string, body?: object) => Promise<T>;

export class N8nRefusal extends Error {
	override name = 'N8nRefusal';

	constructor(
		readonly status: number,
		message: string,
	) {
		super(message);
	}
}

interface Envelope {
	data?: unknown;
	message?: string;
}

/** Calls `/rest/…` as the editor does: keeps the log-in cookie, unwraps `{ data }`, and throws n8n's own words. */
export function openSession(url: string): Request {
	const http = axios.create({ baseURL: `${url}/rest`, proxy: false, timeout: 60_000, validateStatus: null });
	let cookie: string | undefined;
	return async <T>(method: Method, path: string, body?: object): Promise<T> => {
		const answer = await http.request<Envelope>({
			method,
			url: path,
			data: body,
			headers: { Cookie: cookie },
		});
		if (answer.status >= 400) {
			const reason = answer.data?.message ?? 'no reason given';
			throw new N8nRefusal(
				answer.status,
				`n8n answered ${answer.status} to ${method} /rest${path}: ${reason}`,
			);
		}
		const cookies = answer.headers['set-cookie'];
		if (cookies) cookie = cookies.map((line) => line.split(';')[0]).join('; ');
		return answer.data.data as T;
	};
}
