import { setTimeout as pause } from 'node:timers/promises';
import faqBot from '../../examples/faq-bot.json';
import type { Sandbox } from '../api/server';
import { createDriver } from '../driver';
import type { Credential, CredentialReference } from './client/credentials';
import type { N8nClient, Owner } from './client/n8nClient';
import { N8nRefusal } from './client/session';
import type { Workflow } from './client/workflows';
import { SetupError } from './machine/setupError';

export const owner: Owner = {
	email: 'owner@sandbox.local',
	password: 'Sunshine-2026',
	firstName: 'Sandbox',
	lastName: 'Owner',
};

const secondsToWait = 30;

/** Where an API is, and the key to it. */
export type ApiKey = Pick<Sandbox, 'appId' | 'keyId' | 'keySecret' | 'url'>;

export interface Demo {
	workflow: Workflow;
	/** False when it comes from an earlier start and may have been changed since. */
	isNew: boolean;
}

export function describeCredential({ url, appId, keyId, keySecret }: ApiKey): Credential {
	return {
		name: 'Sandbox',
		type: 'sunshineConversationsApi',
		data: { host: 'custom', baseUrl: `${url}/sc`, appId, keyId, keySecret, authentication: 'jwt' },
	};
}

async function signIn(client: N8nClient): Promise<void> {
	try {
		await client.signIn(owner);
	} catch (error) {
		if (!(error instanceof N8nRefusal) || error.status !== 401) throw error;
		throw new SetupError(
			`n8n does not accept ${owner.email} with the password ${owner.password} any more: change it back in n8n, or begin anew with "npm start -- --fresh", which deletes all its workflows.`,
		);
	}
}

const usesCredential = ({ nodes }: Workflow, { id, type }: CredentialReference) =>
	nodes.some(({ credentials }) => credentials?.[type]?.id === id);

/** A new sandbox knows no webhook, and n8n registers webhooks at activation, not at its own start. */
async function republish(client: N8nClient, { id, activeVersionId }: Workflow): Promise<void> {
	await client.deactivate(id);
	if (activeVersionId) await client.activate(id, activeVersionId);
}

/** Owner, credential and the active demo workflow; what is there from an earlier start stays as the user left it. */
export async function provisionDemo(
	client: N8nClient,
	sandbox: Sandbox,
	note: (text: string) => void,
): Promise<Demo> {
	await signIn(client);
	const credential = await client.saveCredential(describeCredential(sandbox));
	const active = (await client.listWorkflows()).filter(({ activeVersionId }) => activeVersionId);
	for (const workflow of active.filter((one) => usesCredential(one, credential))) {
		await republish(client, workflow).catch((error: Error) =>
			note(`"${workflow.name}" is not active any more: ${error.message}`),
		);
	}
	const found = (await client.listWorkflows()).find(({ name }) => name === faqBot.name);
	const workflow = found ?? (await client.importWorkflow(faqBot, credential));
	if (!workflow.activeVersionId) await client.activate(workflow.id);
	return { workflow, isNew: !found };
}

export interface RoundTrip {
	question: string;
	answer: string;
	milliseconds: number;
}

/** A customer writes on WhatsApp and looks at the phone until the workflow has answered; nothing when it does not. */
export async function tryDemo(sandbox: Sandbox): Promise<RoundTrip | undefined> {
	const driver = createDriver(sandbox.url);
	const { userId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana García' });
	const question = 'Hi! What are your opening hours?';
	const startedAt = performance.now();
	await driver.write(userId, { text: question });
	while (performance.now() - startedAt < secondsToWait * 1000) {
		const answer = (await driver.screen(userId)).find(({ author }) => author === 'business');
		const milliseconds = Math.round(performance.now() - startedAt);
		if (answer) return { question, answer: answer.text, milliseconds };
		await pause(10);
	}
	return undefined;
}
