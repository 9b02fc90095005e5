import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { buildFunctions } from '../../scripts/build/functions.mjs'
import { isInstalled } from '../../scripts/install.mjs'
import { complaintsAbout } from '../../scripts/require-node.mjs'
import { scratchFolder } from '../support/scratch-folder'

describe('a Node that is too old', () => {
	test.each(['v18.20.4', 'v20.18.9', 'v4.0.0'])('%s is told so in Chinese and in English', (version) => {
		const [chinese, english] = complaintsAbout(version)
		expect(chinese).toMatch(/^需要 Node 20\.19\.0 /)
		expect(english).toMatch(/^Node 20\.19\.0 or newer is needed/)
	})

	test.each(['v20.19.0', 'v20.20.2', 'v22.1.0', 'v100.0.0'])('%s is new enough', (version) => {
		expect(complaintsAbout(version)).toEqual([])
	})
})

describe('installed packages', () => {
	const lock = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } })
	const wanted = lock({
		'node_modules/a': { version: '1.0.0' },
		'node_modules/b-win32': { version: '1.0.0', optional: true },
	})

	test.each([
		['none', {}, false],
		[
			'those of the lock file',
			{ 'node_modules/.package-lock.json': lock({ 'node_modules/a': { version: '1.0.0' } }) },
			true,
		],
		[
			'an older one',
			{ 'node_modules/.package-lock.json': lock({ 'node_modules/a': { version: '0.9.0' } }) },
			false,
		],
		['one too few', { 'node_modules/.package-lock.json': lock({}) }, false],
	])('%s', (_what, files, installed) => {
		expect(isInstalled(scratchFolder({ 'package-lock.json': wanted, ...files }))).toBe(installed)
	})
})

test('a fault in a test is told with its place in the source', () => {
	const { stack } = new Error('here')
	const source = readFileSync(__filename, 'utf8').split('\n')
	const line = source.findIndex((text) => text.includes(`new Error('here')`)) + 1
	expect(stack).toContain(`commands.test.ts:${String(line)}:`)
})

describe('the closing line of a test run', () => {
	const reporter = fromRoot('scripts/jest/closing-line-reporter.cjs')
	const jest = fromRoot('node_modules/jest/bin/jest.js')

	function run(files: Record<string, string>) {
		const folder = scratchFolder({ 'package.json': '{}', ...files })
		const args = [jest, '--rootDir', folder, '--reporters', 'default', '--reporters', reporter]
		const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
		return { status, closing: stdout.trimEnd().split('\n').at(-1) }
	}

	test('counts', () => {
		expect(run({ 'a.test.js': "test('a', () => {}); test('b', () => {})" })).toEqual({
			status: 0,
			closing: '2 passed, 0 failed',
		})
	})

	test('counts failures, and files that do not load', () => {
		const files = {
			'a.test.js': "test('a', () => { throw new Error('no') })",
			'b.test.js': 'throw new Error()',
		}
		expect(run(files)).toEqual({ status: 1, closing: '0 passed, 2 failed' })
	})

	test('a run in which every test was skipped fails', () => {
		expect(run({ 'a.test.js': "test.skip('a', () => {})" })).toEqual({
			status: 1,
			closing: '0 passed, 0 failed, 1 skipped',
		})
	})
})

test('a function is built as one file that needs nothing beside it', async () => {
	const sourceDir = scratchFolder({
		'common/words.ts': 'export const greeting: string = "hello"',
		'greet/index.ts': 'import { greeting } from "../common/words"\nexport const main = async () => greeting',
		'greet/config.json': '{ "permissions": { "openapi": [] } }',
		'notes/readme.md': 'no function',
	})
	const outDir = scratchFolder()
	expect(await buildFunctions({ sourceDir, outDir })).toEqual([
		{ name: 'greet', bytes: expect.any(Number) as number },
	])
	const program = 'require(process.argv[1]).main().then(console.log)'
	const { stdout } = spawnSync(process.execPath, ['-e', program, join(outDir, 'greet')], { encoding: 'utf8' })
	expect(stdout).toBe('hello\n')
})
