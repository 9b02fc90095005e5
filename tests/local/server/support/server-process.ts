import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { bundleLocal } from '../../../../scripts/build/local.mjs'
import { fromRoot } from '../../../../scripts/build/paths.mjs'
import { builtPhones } from '../../../support/built-phones'

/** The bundle that `npm start` runs, beside all that it serves. */
export async function builtServer(): Promise<string> {
	const { distDir } = await builtPhones()
	const server = path.join(distDir, 'local', 'serve.cjs')
	await bundleLocal(fromRoot('local/server/main.ts'), server)
	return server
}

export interface ServerProcess {
	child: ChildProcess
	/** Where it listens; undefined where it ended instead. */
	url: string | undefined
	/** All that it has said so far. */
	said(): string
	/** Sends a signal and waits for the end. */
	end(signal?: NodeJS.Signals): Promise<void>
}

/** Runs the server on a data folder, without a demo, until it is ready or has ended. */
export async function serve(
	server: string,
	dataDir: string,
	env: Record<string, string> = {},
): Promise<ServerProcess> {
	const child = spawn(process.execPath, [server], {
		env: { ...process.env, PORT: '0', SEED: 'empty', DATA_DIR: dataDir, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let text = ''
	const closed = once(child, 'close')
	const ready = new Promise<string>((resolve) => {
		const hear = (part: Buffer): void => {
			text += String(part)
			const url = /^ready (\S+)\/$/m.exec(text)?.[1]
			if (url !== undefined) resolve(url)
		}
		child.stdout.on('data', hear)
		child.stderr.on('data', hear)
	})
	const url = await Promise.race([ready, closed.then(() => undefined)])
	return {
		child,
		url,
		said: () => text,
		end: async (signal = 'SIGTERM') => {
			child.kill(signal)
			await closed
		},
	}
}
