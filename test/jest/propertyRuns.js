const fastCheck = require('fast-check');

/** Set by jest.config.js: few for everyone, many for `npm run test:long`. */
fastCheck.configureGlobal({ numRuns: globalThis.propertyRuns });
