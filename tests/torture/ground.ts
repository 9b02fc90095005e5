import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Given } from './server'

/** What befell the server. */
export interface Mishaps {
	serversKilled: number
	functionsKilled: number
	clockJumps: number
	fullDisks: number
}

/** A little more than there is, so that it is full soon. */
const ROOM = 96 * 1024
const PAUSE_MS = 100

/** The server's process: it is started again whenever it dies. */
export class Ground {
	readonly mishaps: Mishaps = { serversKilled: 0, functionsKilled: 0, clockJumps: 0, fullDisks: 0 }
	private child: ChildProcess | undefined
	private url: Promise<string> = Promise.resolve('')
	private largest: number | undefined
	private starts = 0
	private isOver = false

	constructor(
		private readonly program: string,
		private readonly given: Given,
		private readonly say: (line: string) => void,
	) {}

	/** Where it listens, as soon as it does. */
	address(): Promise<string> {
		return this.url
	}

	start(): Promise<string> {
		this.starts += 1
		this.isOver = false
		const given: Given = {
			...this.given,
			seed: this.given.seed + this.starts,
			...(this.largest !== undefined && { largest: this.largest }),
		}
		const child = spawn(process.execPath, [this.program], {
			env: { ...process.env, TORTURE: JSON.stringify(given) },
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		this.child = child
		let errors = ''
		child.stderr.on('data', (part: Buffer) => (errors = `${errors}${String(part)}`.slice(-4000)))
		this.url = new Promise((resolve, reject) => {
			child.stdout.on('data', (part: Buffer) => {
				const text = String(part)
				const url = /^ready (\S+)$/m.exec(text)?.[1]
				if (url !== undefined) resolve(url)
				this.mishaps.functionsKilled += text.match(/functions died/g)?.length ?? 0
			})
			child.once('close', (code, signal) => {
				if (this.isOver || this.child !== child) return
				if (signal === 'SIGKILL') this.mishaps.serversKilled += 1
				else if (this.largest === undefined) this.say(`the server ended with ${code ?? ''}: ${errors}`)
				this.start().then(resolve, reject)
			})
		})
		return this.url
	}

	/** Kills it wherever it is; it comes back by itself. */
	async kill(): Promise<void> {
		const { child } = this
		if (!child) return
		const closed = once(child, 'close')
		child.kill('SIGKILL')
		await closed
	}

	/** The disk is full for a while. */
	async fillDisk(forMs: number): Promise<void> {
		this.largest = statSync(path.join(this.given.dataDir, 'database.sqlite')).size + ROOM
		await this.kill()
		await Promise.race([this.url, pause(20_000)])
		await pause(forMs)
		this.largest = undefined
		this.mishaps.fullDisks += 1
		await this.kill()
		await this.url
	}

	async moveClock(advanceMs: number): Promise<void> {
		try {
			await fetch(`${await this.url}/clock`, { method: 'POST', body: JSON.stringify({ advanceMs }) })
			this.mishaps.clockJumps += 1
		} catch {
			// It died at that moment; its clock is the machine's again.
			await pause(PAUSE_MS)
		}
	}

	/** Ends it for good, as somebody would. */
	async end(): Promise<void> {
		this.isOver = true
		const { child } = this
		if (!child || child.exitCode !== null || child.signalCode !== null) return
		const closed = once(child, 'close')
		child.kill('SIGTERM')
		await closed
	}

	/** From its next start on it dies no more. */
	spare(): void {
		this.given.deaths = 0
	}
}
