/** Settings of another n8n on this machine (its database, say) or of the test runner that must not reach ours. */
const foreign = /^(N8N|DB|EXECUTIONS|QUEUE|WEBHOOK|CREDENTIALS|NODES|VUE_APP|JEST)_|^NODE_(ENV|OPTIONS)$/;

const loopback = '127.0.0.1,localhost';

interface N8nSettings {
	userFolder: string;
	port: number;
	brokerPort: number;
	/** Added last: `{ EXECUTIONS_MODE: 'queue' }`, say. */
	extra?: Record<string, string>;
}

export function composeEnvironment(inherited: NodeJS.ProcessEnv, settings: N8nSettings): NodeJS.ProcessEnv {
	const kept = Object.entries(inherited).filter(([name]) => !foreign.test(name));
	const noProxy = inherited.NO_PROXY ?? inherited.no_proxy;
	return {
		...Object.fromEntries(kept),
		NO_PROXY: noProxy ? `${noProxy},${loopback}` : loopback,
		N8N_USER_FOLDER: settings.userFolder,
		// Times in transcripts are to be those on the phones; n8n's own default is New York.
		GENERIC_TIMEZONE: inherited.GENERIC_TIMEZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_PORT: String(settings.port),
		WEBHOOK_URL: `http://127.0.0.1:${settings.port}/`,
		// Only a worker heeds these: without them nothing tells when it is ready.
		QUEUE_HEALTH_CHECK_ACTIVE: 'true',
		QUEUE_HEALTH_CHECK_PORT: String(settings.port),
		N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
		// Two n8n on one machine would meet on the fixed default port of their task runners.
		N8N_RUNNERS_BROKER_PORT: String(settings.brokerPort),
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_SECURE_COOKIE: 'false',
		N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '10',
		...settings.extra,
	};
}
