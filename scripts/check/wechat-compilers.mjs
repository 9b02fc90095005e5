import { execFile } from 'node:child_process'
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { buildMiniprogram } from '../build/miniprogram.mjs'
import { filesBelow } from '../miniprogram/files.mjs'

const run = promisify(execFile)
const systems = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/** The compilers come without the run bit, and node_modules is not ours to change. */
async function runnableCompilers(folder) {
	const system = systems[process.platform]
	const home = path.dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json'))
	const suffix = system === 'windows' ? '.exe' : ''
	const copies = ['wcc', 'wcsc'].map((name) => path.join(folder, name + suffix))
	for (const copy of copies) {
		await copyFile(path.join(home, 'bin', system, path.basename(copy)), copy)
		await chmod(copy, 0o755)
	}
	return copies
}

/** What a compiler complains about; both say it on the error stream, and not always with an exit code. */
async function complaints(compiler, args, cwd) {
	const { stderr } = await run(compiler, args, { cwd, maxBuffer: 1 << 28 }).catch((error) => {
		if (typeof error.stderr !== 'string') throw error
		return {
			stderr: error.stderr.trim() || `${path.basename(compiler)} ended with ${error.code ?? error.signal}`,
		}
	})
	return stderr.split('\n').filter((line) => line.trim() !== '')
}

/** Compiles every template, script and stylesheet, with the Vant sources in use, by WeChat's own compilers. */
export async function checkWechatCompilers(dir) {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'wechat-compilers-'))
	try {
		const [wcc, wcsc] = await runnableCompilers(folder)
		const tree = path.join(folder, 'tree')
		await buildMiniprogram({ sourceDir: dir, outDir: tree })
		const files = filesBelow(tree)
		const templates = files.filter((file) => /\.(wxml|wxs)$/.test(file))
		const styles = files.filter((file) => file.endsWith('.wxss'))
		return [
			...(templates.length > 0 ? await complaints(wcc, ['-d', ...templates], tree) : []),
			...(styles.length > 0 ? await complaints(wcsc, ['-lc', ...styles], tree) : []),
		]
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}
