import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fromRoot } from '../build/paths.mjs'
import { filesBelow } from '../miniprogram/files.mjs'

const sourceFolders = ['miniprogram', 'cloudfunctions', 'local', 'tests', 'scripts']

/** Every tsconfig of the tree: one for each side, because WeChat's typings clash with Node's and the DOM's. */
function typescriptProjects() {
	const nested = sourceFolders.flatMap((folder) =>
		filesBelow(fromRoot(folder))
			.filter((file) => path.basename(file) === 'tsconfig.json' && !file.includes('node_modules/'))
			.map((file) => `${folder}/${file}`),
	)
	return ['tsconfig.json', ...nested]
}

/** Runs a package's program and answers what it printed when it failed. */
function runTool(program, args) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [fromRoot('node_modules', program), ...args], { cwd: fromRoot() })
		let printed = ''
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8')
			stream.on('data', (text) => (printed += text))
		}
		child.once('error', reject)
		child.once('close', (code) => resolve({ problems: code === 0 ? [] : [printed.trim()], notes: [] }))
	})
}

function tool(name, program, args) {
	return { name, run: () => runTool(program, args) }
}

/** The checks that other people's programs do. */
export function toolChecks() {
	const folders = sourceFolders.filter((folder) => existsSync(fromRoot(folder)))
	return [
		tool('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
		...typescriptProjects().map((project) =>
			tool(`types in ${project}`, 'typescript/bin/tsc', ['-p', project]),
		),
		tool('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
		tool('import arrows', 'dependency-cruiser/bin/dependency-cruise.mjs', folders),
		tool('dead code', 'knip/bin/knip.js', ['--no-progress']),
	]
}
