import { bringIn } from '../../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../../local/roster-cli/roster-file'
import type { Envelope } from '../../../../cloudfunctions/rpc/envelope'
import type { Person } from '#shared/roster/person'
import { chinaDay } from '#shared/clock/china-time'
import type { RosterDocument } from '../../../../cloudfunctions/modules/org/documents'
import { MemoryCloud } from '../../../support/memory-ports/memory-cloud'
import { MemoryReports } from '../../../support/memory-ports/report-store'
import { RosterDocuments } from '../../../support/memory-ports/roster-documents'
import { inputOf } from './choices'
import { countyCsv, EVERYBODY, PEOPLE, SECOND, type Somebody } from './county'
import { Facts, type Move } from './facts'

export const CLERK = 'o-clerk-0000000000000000001'
export const VILLAGER = 'o-villager-00000000000000001'
const FIRST_CODE = '1234567890'
const DAY_MS = 24 * 3600_000
export const FIRST_DAY = '2026-09-16'
const noon = (day: string): number => Date.parse(`${day}T12:00:00+08:00`)

type Ask = (openid: string, noun: string, verb: string, input: object) => Promise<unknown>

const askOf =
	(cloud: MemoryCloud): Ask =>
	async (openid, noun, verb, input) => {
		const answer = await cloud.call(openid, noun, verb, input)
		if (!answer.ok)
			throw new Error(`${noun}.${verb} ${JSON.stringify(input)}: ${JSON.stringify(answer.error)}`)
		return answer.data
	}

/** The county with everybody's WeChat bound, before anybody moves. */
export async function settledCounty(): Promise<RosterDocument[]> {
	const cloud = new MemoryCloud({ now: noon(FIRST_DAY), firstClerkCode: FIRST_CODE })
	const ask = askOf(cloud)
	await ask(CLERK, 'account', 'bindPost', { code: FIRST_CODE })
	await bringIn(
		(verb, input) => ask(CLERK, 'roster', verb, input) as never,
		rosterBytes('county.csv', countyCsv()),
	)
	for (const one of [SECOND, ...PEOPLE]) await bind(ask, one)
	return cloud.roster.all()
}

async function bind(ask: Ask, { phone, openid }: Somebody): Promise<void> {
	const { code } = (await ask(CLERK, 'roster', 'issueCode', { phone })) as { code: string }
	await ask(openid, 'account', 'bindPost', { code })
}

/** The product and the model side by side. */
export class World {
	readonly cloud: MemoryCloud
	facts = new Facts()
	/** The desks at which somebody was once, or was to be. */
	readonly everSeated = new Set(['100/dispatcher', '1121/gridMember'])
	/** What was sent, and whether it was taken, for the reader of a failure. */
	readonly told: string[] = []
	private readonly bound = new Set(PEOPLE.map(({ name }) => name))

	constructor(documents: readonly RosterDocument[]) {
		this.cloud = new MemoryCloud({
			now: noon(FIRST_DAY),
			roster: new RosterDocuments(documents),
			chance: 'world',
		})
	}

	get today(): string {
		return chinaDay(this.cloud.now)
	}

	pass(days: number): void {
		this.cloud.now += days * DAY_MS
	}

	/** Makes a move in both; says whether each took it. */
	async make(move: Move): Promise<{ product: boolean; model: boolean }> {
		const input = inputOf(move, ({ name }) => this.people().find((one) => one.name === name)?.id ?? 'nobody')
		const after = this.facts.after(move, this.today)
		const answer = await this.together(move.verb, input)
		this.told.push(
			`${this.today} ${move.verb} ${JSON.stringify(input)}: ${answer.ok ? 'ok' : answer.error.message}`,
		)
		if (!answer.ok && answer.error.code !== 'MOVE_NOT_POSSIBLE') throw new Error(this.told.join('\n'))
		if (after) this.facts = after
		for (const { seat } of this.facts.list) this.everSeated.add(`${seat.areaCode}/${seat.post}`)
		await this.bindNewcomers()
		return { product: answer.ok, model: after !== null }
	}

	/** What everybody in force who comes and goes is to the roster. */
	people(): Person[] {
		const documents = this.cloud.roster.all()
		const pointer = documents.find((one) => one.kind === 'pointer')
		const version = pointer?.version ?? 0
		return documents.flatMap((one) =>
			one.kind === 'person' &&
			one.person.name !== SECOND.name &&
			one.since <= version &&
			(one.until === null || one.until > version)
				? [one.person]
				: [],
		)
	}

	/** The same roster at noon of another day, with these reports. */
	on(day: string, reports = new MemoryReports()): { cloud: MemoryCloud; ask: Ask } {
		const cloud = this.cloud.fork(noon(day), reports)
		return { cloud, ask: askOf(cloud) }
	}

	/** Asks as the clerk; what takes two, the other one confirms. */
	private async together(verb: string, input: object): Promise<Envelope<unknown>> {
		const answer = await this.cloud.call(CLERK, 'roster', verb, input)
		if (answer.ok || answer.error.code !== 'SECOND_NEEDED') return answer
		const id = answer.error.fields?.['proposal']
		const confirmed = await this.cloud.call(SECOND.openid, 'roster', 'confirm', { id })
		return verb === 'issueCode' ? this.cloud.call(CLERK, 'roster', verb, input) : confirmed
	}

	private async bindNewcomers(): Promise<void> {
		const known = this.people().map(({ name }) => name)
		for (const one of EVERYBODY) {
			if (this.bound.has(one.name) || !known.includes(one.name)) continue
			const answer = await this.together('issueCode', { phone: one.phone })
			const { code } = (answer.ok ? answer.data : {}) as { code: string }
			await askOf(this.cloud)(one.openid, 'account', 'bindPost', { code })
			this.bound.add(one.name)
		}
	}
}
