const { createRequire } = require('node:module');

globalThis.requirePackage ??= (file) => createRequire(file)(file);

/**
 * Has Node load what is in node_modules, once per worker, instead of jest, once per test file: n8n-core takes long to
 * load, and each time it is loaded it leaves behind AsyncLocalStorages that slow every promise down on Node 20.
 */
module.exports = {
	getCacheKey: (_source, file) => `shared ${file}`,
	process: (_source, file) => ({ code: `module.exports = requirePackage(${JSON.stringify(file)});` }),
};
