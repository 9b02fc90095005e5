'use strict'

const componentTests = 'tests/miniprogram/components'

const shared = {
	rootDir: __dirname,
	roots: ['<rootDir>/tests'],
	moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
	runtime: '<rootDir>/scripts/jest/warm-runtime.cjs',
	// What a file left in its globals goes with its context; emptying them one by one takes longer than most files' tests.
	testEnvironmentOptions: { globalsCleanup: 'off' },
	transform: { '\\.(ts|mjs)$': '<rootDir>/tests/support/esbuild-transform.cjs' },
}

module.exports = {
	maxWorkers: 2,
	// Modules that files leave behind add up to a gigabyte, and a process that large takes too long to end.
	workerIdleMemoryLimit: '1GB',
	// A busy machine is slow, not wrong.
	testTimeout: 120_000,
	reporters: ['default', '<rootDir>/scripts/jest/closing-line-reporter.cjs'],
	projects: [
		{
			...shared,
			displayName: 'node',
			testEnvironment: '<rootDir>/tests/support/warm/environment.cjs',
			testMatch: ['<rootDir>/tests/**/*.test.ts'],
			// What takes minutes is jest.long.config.cjs's.
			testPathIgnorePatterns: [`<rootDir>/${componentTests}/`, '\\.long\\.test\\.ts$'],
		},
		{
			...shared,
			displayName: 'components',
			testEnvironment: '<rootDir>/tests/support/warm/page-environment.cjs',
			testMatch: [`<rootDir>/${componentTests}/**/*.test.ts`],
		},
	],
}
