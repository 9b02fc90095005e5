import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fromRoot } from './build/paths.mjs'

/** The exit code; of a child that died of a signal, the one by which shells tell so. */
function finished(child) {
	return new Promise((resolve, reject) => {
		child.once('error', reject)
		child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
	})
}

const handedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']
const sameKeyPress = 1000
const parentCheck = 500

/** Tells when the parent is gone: npm, or a shell before this process, may die without handing a signal on. */
function onOrphaned(tell) {
	const parent = process.ppid
	return setInterval(() => {
		if (process.ppid !== parent) tell()
	}, parentCheck)
}

/**
 * Hands signals on to a child, one for each that a person sends: on Ctrl-C this process hears the terminal and npm.
 * @returns {() => void} what ends it
 */
function handSignalsOn(child) {
	const lastAt = new Map()
	const handOn = (signal) => {
		const now = performance.now()
		if (now - (lastAt.get(signal) ?? -Infinity) > sameKeyPress) child.kill(signal)
		lastAt.set(signal, now)
	}
	for (const signal of handedOn) process.on(signal, handOn)
	const watch = onOrphaned(() => handOn('SIGTERM'))
	return () => {
		clearInterval(watch)
		for (const signal of handedOn) process.off(signal, handOn)
	}
}

/**
 * Runs a Node program in the foreground, hands signals on to it, and answers its exit code. It stands outside of the
 * terminal's process group (Windows has none), so that it hears each signal once and can stop cleanly.
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function runNode(args) {
	const detached = process.platform !== 'win32'
	const child = spawn(process.execPath, args, { cwd: fromRoot(), stdio: 'inherit', detached })
	const stop = handSignalsOn(child)
	try {
		return await finished(child)
	} finally {
		stop()
	}
}

/** Runs npm in the foreground and throws when it fails. */
export async function runNpm(args) {
	const cli = process.env.npm_execpath
	const isNpm = cli !== undefined && /npm-cli\.[cm]?js$/.test(cli)
	const child = isNpm
		? spawn(process.execPath, [cli, ...args], { cwd: fromRoot(), stdio: 'inherit' })
		: spawn('npm', args, { cwd: fromRoot(), stdio: 'inherit', shell: process.platform === 'win32' })
	const code = await finished(child)
	if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with code ${code}`)
}
