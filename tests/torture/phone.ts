import { setTimeout as pause } from 'node:timers/promises'
import type { Input, Noun, Output, Verb } from '../../cloudfunctions/modules/contract'
import type { Envelope } from '../../cloudfunctions/rpc/envelope'
import type { Random } from '../../local/seeds/random'
import type { Ground } from './ground'

/** What is sent again as it was: nobody knows whether it arrived. */
const AGAIN: readonly string[] = ['INTERNAL', 'STORAGE_FULL']
const MOST_TRIES = 400
const PAUSE_MS = 50
const LOST = 0.04
const TWICE = 0.08

/** What became of answers. */
export const traffic = { calls: 0, sentAgain: 0, answersLost: 0, sentTwice: 0, givenUp: 0 }

/** Somebody's phone: it loses answers, sends twice, and sends again until it has an answer or is put away. */
export class Phone {
	constructor(
		readonly openid: string,
		private readonly ground: Ground,
		private readonly random: Random,
		/** How often it is put away instead of waiting for an answer: what was sent is there or not. */
		private readonly givenUp = 0,
	) {}

	async ask<N extends Noun, V extends Verb<N>>(
		noun: N,
		verb: V,
		input: Input<N, V>,
	): Promise<Envelope<Output<N, V>>> {
		if (this.random.chance(TWICE)) {
			traffic.sentTwice += 1
			const [one, other] = await Promise.all([this.sent(noun, verb, input), this.sent(noun, verb, input)])
			return one.ok ? one : other
		}
		return await this.sent(noun, verb, input)
	}

	/** Uploads past the functions; the id, or nothing where it did not arrive. */
	async upload(cloudPath: string, bytes: Uint8Array): Promise<string | undefined> {
		try {
			const url = `${await this.ground.address()}/client/upload?path=${encodeURIComponent(cloudPath)}`
			const answer = await fetch(url, {
				method: 'POST',
				headers: { 'x-openid': this.openid },
				body: Buffer.from(bytes),
			})
			return ((await answer.json()) as { fileID?: string }).fileID
		} catch {
			return undefined
		}
	}

	private async sent(noun: string, method: string, input: unknown): Promise<Envelope<unknown>> {
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const answer = await this.once(noun, { method, input })
			if (answer && (answer.ok || !AGAIN.includes(answer.error.code))) return answer
			if (!answer && this.random.chance(this.givenUp)) {
				traffic.givenUp += 1
				return { ok: false, error: { code: 'INTERNAL', message: '' } }
			}
			traffic.sentAgain += 1
			await pause(PAUSE_MS)
		}
		throw new Error(`${noun}.${method} had no answer after ${MOST_TRIES} tries`)
	}

	/** Null where no answer came. */
	private async once(noun: string, event: object): Promise<Envelope<unknown> | null> {
		const isLost = this.random.chance(LOST)
		const lostAfter = this.random.int(1, 60)
		traffic.calls += 1
		try {
			const answer = await fetch(`${await this.ground.address()}/functions/${noun}`, {
				method: 'POST',
				headers: { 'x-openid': this.openid, 'content-type': 'application/json' },
				body: JSON.stringify(event),
				signal: AbortSignal.timeout(isLost ? lostAfter : 30_000),
			})
			const envelope = (await answer.json()) as Partial<Envelope<unknown>>
			return typeof envelope.ok === 'boolean' ? (envelope as Envelope<unknown>) : null
		} catch {
			if (isLost) traffic.answersLost += 1
			return null
		}
	}
}
