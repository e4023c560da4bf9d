const node = '^nodes/SunshineConversations';

/** What a folder may import, besides itself and what its neighbours below may. */
const mayImport = (name, folder, allowed) => ({
	name,
	severity: 'error',
	from: { path: folder },
	to: { path: '^(nodes|credentials|sandbox|test|benchmarks)/', pathNot: [folder, ...allowed] },
});

const vocabulary = `${node}/vocabulary/`;
const transport = `${node}/transport/`;
const input = `${node}/input/`;
const searches = `${node}/methods/`;
const fields = `${node}/fields/`;
const runsItems = `${node}/running/(concurrency|lanes|operation)\\.ts$`;
const asking = `${node}/asking/`;
const running = `${node}/running/`;
const actions = `${node}/actions/`;
const administration = `${node}/administration/`;
const below = ['^credentials/', vocabulary, transport, input, searches, fields, asking, runsItems];
const trigger = `${node}/trigger/`;

const api = '^sandbox/api';
const model = `${api}/model/`;
const schemas = `${api}/schemas/`;
const state = `${api}/state/`;
const webhooks = `${api}/webhooks/`;
const switchboard = `${api}/switchboard/`;
const integrations = `${api}/integrations/`;
const attachments = `${api}/attachments/`;
const channels = `${api}/channels/`;
const people = `${api}/people/`;
const conversations = `${api}/conversations/`;
const http = `${api}/http/`;
const page = `${api}/page/`;
const driver = `${api}/driver/`;
const basis = [model, schemas, state];
const subjects = [webhooks, switchboard, integrations, attachments, channels, people, conversations];

const machine = '^sandbox/n8n/machine/';
const npm = '^sandbox/n8n/npm/';
const install = '^sandbox/n8n/install/';
const n8nProcess = '^sandbox/n8n/process/';
const client = '^sandbox/n8n/client/';

/** The page's folders, and what it shares with the sandbox. */
const web = {
	sandbox: '^sandbox/api/(driver|model|page)/',
	hooks: '^sandbox/web/hooks/',
	act: '^sandbox/web/act/',
	connection: '^sandbox/web/connection/',
	channels: '^sandbox/web/channels/',
	messages: '^sandbox/web/messages/',
	phones: '^sandbox/web/phones/',
	message: '^sandbox/web/phones/(message|focusScreen)\\.ts$',
	buttons: '^sandbox/web/phones/buttons/',
	content: '^sandbox/web/phones/content/',
	screen: '^sandbox/web/phones/screen/',
	writing: '^sandbox/web/phones/writing/',
	desk: '^sandbox/web/desk/',
	wire: '^sandbox/web/wire/',
	templates: '^sandbox/web/templates/',
	troubles: '^sandbox/web/troubles/',
	shell: '^sandbox/web/shell/',
	start: '^sandbox/web/main\\.tsx$',
	styles: '^sandbox/web/styles/',
};
const webShared = [web.sandbox, web.hooks, web.act, web.connection, web.channels, web.messages];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
		mayImport('credentials', '^credentials/', []),
		mayImport('vocabulary', vocabulary, []),
		mayImport('transport', transport, ['^credentials/', vocabulary]),
		mayImport('input', input, ['^credentials/', vocabulary, transport]),
		mayImport('asking', asking, ['^credentials/', vocabulary, transport]),
		mayImport('searches', searches, ['^credentials/', vocabulary, transport, input]),
		mayImport('fields', fields, ['^credentials/', vocabulary, transport, input, searches]),
		mayImport('running', running, ['^credentials/', transport, input, fields, asking]),
		// What the two nodes do has nothing in common but how it runs and what lies below.
		mayImport('actions', actions, below),
		mayImport('administration', administration, below),
		// With actions/ it has only what both speak of and the requests in common, the checks, and the fields with a search.
		mayImport('trigger', trigger, [
			'^credentials/',
			vocabulary,
			transport,
			input,
			asking,
			`${searches}listSearch/locator\\.ts$`,
		]),
		mayImport('sandbox/model', model, []),
		mayImport('sandbox/schemas', schemas, [model]),
		mayImport('sandbox/state', state, [model]),
		mayImport('sandbox/webhooks', webhooks, basis),
		mayImport('sandbox/switchboard', switchboard, [...basis, webhooks]),
		mayImport('sandbox/integrations', integrations, [...basis, webhooks, switchboard]),
		mayImport('sandbox/attachments', attachments, basis),
		mayImport('sandbox/channels', channels, [...basis, webhooks]),
		mayImport('sandbox/people', people, [...basis, webhooks, attachments, channels]),
		mayImport('sandbox/conversations', conversations, [...basis, ...subjects]),
		mayImport('sandbox/http', http, [...basis, ...subjects]),
		// Of http/ they share the types of routes, the wording of refused bodies and the sending of files.
		mayImport('sandbox/page', page, [...basis, ...subjects, http]),
		mayImport('sandbox/driver', driver, [...basis, ...subjects, http]),
		mayImport('sandbox/machine', machine, []),
		mayImport('sandbox/npm', npm, [machine]),
		mayImport('sandbox/install', install, [machine, npm]),
		mayImport('sandbox/process', n8nProcess, [machine, npm, install]),
		mayImport('sandbox/client', client, []),

		mayImport('web/hooks', web.hooks, []),
		mayImport('web/act', web.act, []),
		mayImport('web/connection', web.connection, [web.sandbox]),
		mayImport('web/channels', web.channels, []),
		mayImport('web/messages', web.messages, [web.sandbox]),
		mayImport('web/message', web.message, [web.sandbox, web.act, web.channels]),
		mayImport('web/buttons', web.buttons, [...webShared, web.message]),
		mayImport('web/content', web.content, [...webShared, web.message, web.buttons]),
		mayImport('web/screen', web.screen, [...webShared, web.message, web.buttons, web.content]),
		mayImport('web/writing', web.writing, webShared),
		// The views do not know each other.
		mayImport('web/phones', web.phones, webShared),
		mayImport('web/desk', web.desk, webShared),
		mayImport('web/wire', web.wire, webShared),
		mayImport('web/templates', web.templates, webShared),
		mayImport('web/troubles', web.troubles, webShared),
		mayImport('web/shell', web.shell, [
			web.hooks,
			web.connection,
			web.phones,
			web.desk,
			web.wire,
			web.templates,
			web.troubles,
		]),
		mayImport('web/start', web.start, [web.shell, web.styles]),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		exclude: { path: 'dist/' },
	},
};
