'use strict'
const usual = require('./jest.config.cjs')

const [node] = usual.projects

/** `npm run test:long`: the sweeps of which `npm test` takes a seeded part. */
module.exports = {
	...usual,
	testTimeout: 3_600_000,
	projects: [
		{
			...node,
			displayName: 'long',
			testMatch: ['<rootDir>/tests/**/*.long.test.ts'],
			testPathIgnorePatterns: [],
		},
	],
}
