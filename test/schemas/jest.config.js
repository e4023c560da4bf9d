const { projects, testTimeout } = require('../../jest.config');

const integration = projects.find(({ displayName }) => displayName === 'integration');

/** Apart from the tests, which are to fail where they find no fitting schema. */
module.exports = {
	...integration,
	displayName: 'schemas',
	rootDir: '../..',
	roots: ['<rootDir>/test/schemas'],
	testMatch: ['**/write.ts'],
	testTimeout,
};
