const vm = require('node:vm');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** Stands for the context that Node itself runs in, which `vm` has no object for. */
const sharedContext = vm.createContext();

const { compileFunction } = vm;
vm.compileFunction = (code, parameters, options) =>
	compileFunction(code, parameters, {
		...options,
		parsingContext: options?.parsingContext === sharedContext ? undefined : options?.parsingContext,
	});

/**
 * Runs tests in Node's own context. In a context of their own, errors that Node throws are not `instanceof Error`, and
 * n8n then treats them in another way than it does in production.
 */
module.exports = class SharedEnvironment {
	constructor({ projectConfig }) {
		this.global = globalThis;
		Object.assign(globalThis, projectConfig.globals);
		this.realConsole = globalThis.console;
		this.realExit = process.exit;
		this.moduleMocker = new ModuleMocker(globalThis);
		this.fakeTimers = null;
		this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
	}

	getVmContext() {
		return sharedContext;
	}

	exportConditions() {
		return ['node', 'node-addons'];
	}

	async setup() {}

	/** The next file of the worker finds everything as this one did. */
	async teardown() {
		this.fakeTimersModern.dispose();
		this.moduleMocker.restoreAllMocks();
		globalThis.console = this.realConsole;
		process.exit = this.realExit;
	}
};
