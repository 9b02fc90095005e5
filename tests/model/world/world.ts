import type { Envelope } from '../../../cloudfunctions/rpc/envelope'
import { chinaDay, toIso } from '#shared/clock/china-time'
import type { Report } from '#shared/life/report'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import type { Random } from '../../../local/seeds/random'
import { CHANGE_RULES } from '../rules'
import { SameClocks } from '../rules/clock'
import { hold } from '../rules/hold'
import type { Actor, People } from './people'

/** A call that somebody made, to be told in a failure and to be made again. */
export interface Sent {
	actor: Actor
	verb: string
	input: Readonly<Record<string, unknown>>
}

/** An entry that a step has to have made: nothing else may have changed. */
export interface Expected {
	id: string
	event: string
	/** The openid of the actor, or `timer`. */
	by: string
}

/** One county with its reports: what a walk goes through, and what it has seen so far. */
export class World {
	private readonly done: { at: number; told: () => string }[] = []
	/** What was taken: sent again, it must not count. */
	readonly taken: Sent[] = []
	private readonly seen = new Map<string, Report>()
	private counter = 0
	readonly clocks = new SameClocks()

	constructor(
		readonly cloud: MemoryCloud,
		readonly people: People,
		readonly random: Random,
		/** The events that episodes before this one have seen. */
		readonly known: ReadonlySet<string> = new Set(),
	) {}

	get now(): number {
		return this.cloud.now
	}

	get day(): string {
		return chinaDay(this.now)
	}

	reports(): Report[] {
		return this.cloud.reports.all()
	}

	/** A number that this walk has not used. */
	next(): number {
		return ++this.counter
	}

	/** Keeps what was done, for the reader of a failure; put into words when it is asked for. */
	tell(told: () => string): void {
		this.done.push({ at: this.now, told })
	}

	/** What was done last. */
	lastDone(count: number): string[] {
		return this.done.slice(-count).map(({ at, told }) => `${toIso(at)} ${told()}`)
	}

	/** Calls a method of the reports; nobody is ever answered that something broke. */
	async call({ actor, verb, input }: Sent): Promise<Envelope<unknown>> {
		const answer = await this.cloud.call(actor.openid, 'report', verb, input)
		const told = answer.ok ? 'ok' : answer.error.code
		this.tell(() => `${nameOf(actor)} ${verb} ${JSON.stringify(input)}: ${told}`)
		hold(answer.ok || answer.error.code !== 'INTERNAL', 'nothing breaks', verb)
		return answer
	}

	/** Compares every report with what was seen before: just what is expected has changed, and every rule holds. */
	look(expected: readonly Expected[]): void {
		const left = [...expected]
		for (const after of this.reports()) {
			const before = this.seen.get(after.id) ?? null
			if (before === after) continue
			const entry = after.history[after.history.length - 1]
			hold(entry !== undefined, 'a report has a history', after.number)
			const at = left.findIndex(({ id, event, by }) => {
				const actor = by === 'timer' ? null : this.people.with(by)
				const ids = [by, actor?.personId, ...(actor?.aliases ?? [])]
				return id === after.id && event === entry.event && ids.includes(entry.by.id)
			})
			const rule = 'only what was sent changes a report, and counts once'
			hold(at >= 0, rule, { number: after.number, event: entry.event, by: entry.by, expected })
			left.splice(at, 1)
			const change = { before, after, entry, now: this.now, day: this.day, people: this.people }
			for (const holds of CHANGE_RULES) holds(change)
			this.seen.set(after.id, after)
		}
		hold(left.length === 0, 'what was answered as done is in the history', left)
	}
}

const nameOf = ({ staff, openid }: Actor): string => staff ?? openid
