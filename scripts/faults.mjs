// npm run faults: plants each fault in a copy of the tree and runs the tests that have to notice it; words choose by name.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fromRoot } from './build/paths.mjs'
import { faults } from './faults/list.mjs'

/** A copy of all files that git tracks, with the installed packages beside them. */
function copyTree() {
	const folder = mkdtempSync(path.join(tmpdir(), 'lianxin-grid-fault-'))
	const files = execFileSync('git', ['ls-files', '-z'], { cwd: fromRoot(), encoding: 'utf8' }).split('\0')
	for (const file of files.filter(Boolean)) {
		const target = path.join(folder, file)
		mkdirSync(path.dirname(target), { recursive: true })
		cpSync(fromRoot(file), target)
	}
	symlinkSync(fromRoot('node_modules'), path.join(folder, 'node_modules'))
	return folder
}

function plant(folder, { file, find, put }) {
	const target = path.join(folder, file)
	const parts = readFileSync(target, 'utf8').split(find)
	if (parts.length !== 2) throw new Error(`${file}: “${find}” stands ${parts.length - 1} times, not once`)
	writeFileSync(target, parts.join(put))
}

/** The names of the tests that failed with the fault in place. */
function failedTests(folder, tests) {
	const args = ['--selectProjects', 'node', '--json', '--reporters', 'default', '--', ...tests]
	const jest = path.join('node_modules', 'jest', 'bin', 'jest.js')
	// Much that fails says much.
	const run = spawnSync(process.execPath, [jest, ...args], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	})
	const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{"num')))
	return report.testResults.flatMap(({ assertionResults, message }) => {
		const failed = assertionResults.filter(({ status }) => status === 'failed')
		return failed.length > 0 ? failed.map(({ fullName }) => fullName) : message ? [message.slice(0, 200)] : []
	})
}

const words = process.argv.slice(2)
const chosen = faults.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))

let unnoticed = 0
for (const { name, edits, tests, red } of chosen) {
	const folder = copyTree()
	for (const edit of edits) plant(folder, edit)
	const failed = failedTests(folder, tests)
	rmSync(folder, { recursive: true, force: true })
	// Where a fault breaks one story alone, this one notices it, and no other one is hurt.
	const isNoticed = failed.length > 0 && failed.every((test) => test.includes(red ?? ''))
	if (!isNoticed) unnoticed++
	console.log(`${isNoticed ? 'noticed' : 'NOT NOTICED'}: ${name} (${red ?? tests.join(', ')})`)
	for (const test of failed.slice(0, 3)) console.log(`    ${test}`)
}
console.log(`${chosen.length - unnoticed} passed, ${unnoticed} failed`)
process.exitCode = unnoticed === 0 ? 0 : 1
