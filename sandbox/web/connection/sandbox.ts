import { createAgentCalls } from '../../api/driver/agentCalls';
import type { Call } from '../../api/driver/call';
import { createCustomerCalls } from '../../api/driver/customerCalls';
import type { SettingsChange } from '../../api/driver/schemas';
import { createTemplateCalls } from '../../api/driver/templateCalls';
import type { Content } from '../../api/model';

const noAnswer = 'The sandbox does not answer. Is it still running?';

async function request<Answer>(path: string, init: RequestInit): Promise<Answer> {
	const response = await fetch(`/sandbox${path}`, init).catch(() => {
		throw new Error(noAnswer);
	});
	const answer = (await response.json().catch(() => ({}))) as Answer & { error?: string };
	if (!response.ok) throw new Error(answer.error ?? `The sandbox answered ${response.status}.`);
	return answer;
}

const call: Call = async (method, path, body = {}) =>
	await request(path, {
		method: method.toUpperCase(),
		headers: { 'Content-Type': 'application/json' },
		body: method === 'GET' ? undefined : JSON.stringify(body),
	});

async function upload(file: File): Promise<Content> {
	const query = new URLSearchParams({ filename: file.name, mediaType: file.type });
	const headers = { 'Content-Type': 'application/octet-stream' };
	const uploaded = await request<Omit<Content, 'type'>>(`/files?${query}`, {
		method: 'POST',
		headers,
		body: file,
	});
	return { type: file.type.startsWith('image/') ? 'image' : 'file', ...uploaded };
}

/** What people do, as the sandbox's driver does it. */
export const sandbox = {
	...createCustomerCalls(call),
	...createAgentCalls(call),
	...createTemplateCalls(call),
	upload,
	redeliver: async (id: string) => await call<object>('POST', `/deliveries/${id}/redeliver`),
	configure: async (change: SettingsChange) => await call<SettingsChange>('PATCH', '/settings', change),
};
