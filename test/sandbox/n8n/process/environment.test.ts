import { composeEnvironment } from '../../../../sandbox/n8n/process/environment';

const settings = { userFolder: '/user', port: 5678, brokerPort: 41_000 };

it('keeps n8n on this machine, with its own port, folder and task broker', () => {
	expect(composeEnvironment({}, settings)).toMatchObject({
		N8N_USER_FOLDER: '/user',
		N8N_PORT: '5678',
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		QUEUE_HEALTH_CHECK_PORT: '5678',
		N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
		N8N_RUNNERS_BROKER_PORT: '41000',
		WEBHOOK_URL: 'http://127.0.0.1:5678/',
	});
});

it('lets no settings of another n8n through', () => {
	const inherited = {
		N8N_ENCRYPTION_KEY: 'k',
		DB_TYPE: 'postgresdb',
		QUEUE_BULL_REDIS_HOST: 'r',
		PATH: '/bin',
	};
	const environment = composeEnvironment(inherited, settings);
	expect(environment).toMatchObject({ PATH: '/bin' });
	for (const name of ['N8N_ENCRYPTION_KEY', 'DB_TYPE', 'QUEUE_BULL_REDIS_HOST']) {
		expect(environment).not.toHaveProperty(name);
	}
});

it('takes the time zone of the machine, or the one that was set', () => {
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	expect(composeEnvironment({}, settings).GENERIC_TIMEZONE).toBe(timeZone);
	const inherited = { GENERIC_TIMEZONE: 'Asia/Tokyo' };
	expect(composeEnvironment(inherited, settings)).toMatchObject(inherited);
});

it.each([
	[{}, '127.0.0.1,localhost'],
	[{ NO_PROXY: 'intra.example' }, 'intra.example,127.0.0.1,localhost'],
	[{ no_proxy: 'intra.example' }, 'intra.example,127.0.0.1,localhost'],
])('with %j it takes no proxy to %s', (inherited, expected) => {
	expect(composeEnvironment(inherited, settings).NO_PROXY).toBe(expected);
});

it('lets the caller have the last word', () => {
	const extra = { N8N_DIAGNOSTICS_ENABLED: 'true' };
	expect(composeEnvironment({}, { ...settings, extra })).toMatchObject(extra);
});
