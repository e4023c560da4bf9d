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
const router = `${node}/actions/(operation|properties|resources|router)\\.ts$`;
const operation = `${node}/actions/operation\\.ts$`;
const running = `${node}/actions/running/`;
const resources = `${node}/actions/[^/]+/`;
const trigger = `${node}/trigger/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
		mayImport('credentials', '^credentials/', []),
		mayImport('vocabulary', vocabulary, []),
		mayImport('transport', transport, ['^credentials/']),
		mayImport('input', input, ['^credentials/']),
		mayImport('searches', searches, ['^credentials/', vocabulary, transport, input]),
		mayImport('fields', fields, ['^credentials/', vocabulary, transport, input, searches]),
		mayImport('running', running, [input]),
		mayImport('resources', resources, [
			'^credentials/',
			vocabulary,
			transport,
			input,
			searches,
			fields,
			operation,
		]),
		mayImport('router', router, ['^credentials/', input, fields, resources]),
		// With actions/ it has only what both speak of and the requests in common, and the fields with a search.
		mayImport('trigger', trigger, [
			'^credentials/',
			vocabulary,
			transport,
			`${searches}listSearch/locator\\.ts$`,
		]),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		exclude: { path: 'dist/' },
	},
};
