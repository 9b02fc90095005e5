import type { Envelope } from '../../../cloudfunctions/rpc/envelope'
import type { RosterEntry } from '../../../cloudfunctions/modules/org/documents'
import { bringIn, handOver, untilDone, type AskRoster } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import type { Person, PersonPost } from '#shared/roster/person'
import { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { area, household, post, rosterCsv, type CsvRow } from '../../support/roster-csv'

export const FIRST_CLERK = 'o-clerk-0000000000000000001'

/** Who has which post where, by the name under which tests call them. */
const PEOPLE = {
	countyClerk: ['100', '管理员'],
	countyClerk2: ['100', '管理员'],
	countyDispatcher: ['100', '调度员'],
	townClerk: ['100-1', '管理员'],
	townClerk2: ['100-1', '管理员'],
	townDispatcher: ['100-1', '调度员'],
	otherTownClerk: ['100-2', '管理员'],
	otherTownDispatcher: ['100-2', '调度员'],
	villageClerk: ['100-1-1', '管理员'],
	villageLeader: ['100-1-1', '村负责人'],
	gridLeader: ['100-1-1-1', '网格长'],
	otherLeader: ['100-2-1-1', '网格长'],
	otherCountyClerk: ['200', '管理员'],
	otherCountyDispatcher: ['200', '调度员'],
} as const

export type Somebody = keyof typeof PEOPLE

const NAMES = Object.keys(PEOPLE) as Somebody[]
const LETTERS = '甲乙丙丁戊己庚辛壬癸子丑寅卯'

export const phoneOf = (who: Somebody): string => `1390000${String(NAMES.indexOf(who) + 1).padStart(4, '0')}`
export const nameOf = (who: Somebody): string => `张${LETTERS[NAMES.indexOf(who)] ?? ''}`
export const openidOf = (who: Somebody): string => `o-${who}`.padEnd(28, '0')

/** Two towns of one county, each with a village and a grid, and another county. */
const ROWS: readonly CsvRow[] = [
	area('100', '青山县', '县'),
	area('100-1', '河西镇', '镇', '100'),
	area('100-1-1', '前进村', '村', '100-1'),
	area('100-1-1-1', '第一网格', '网格', '100-1-1'),
	area('100-1-1-2', '第二网格', '网格', '100-1-1'),
	area('100-2', '河东镇', '镇', '100'),
	area('100-2-1', '后山村', '村', '100-2'),
	area('100-2-1-1', '后山网格', '网格', '100-2-1'),
	area('200', '绿水县', '县'),
	...NAMES.map((who) => post(PEOPLE[who][0], PEOPLE[who][1], nameOf(who), phoneOf(who))),
	household('100-1-1-1', '1', '户主一'),
	household('100-1-1-2', '1', '户主二'),
	household('100-2-1-1', '1', '户主三'),
]

/** The roster of both towns in memory, and everybody with their WeChat. */
export class TwoTowns {
	readonly cloud = new MemoryCloud({ now: Date.parse('2026-09-16T12:00:00+08:00'), firstClerkCode: '123456' })

	static empty(): TwoTowns {
		return new TwoTowns()
	}

	static async settled(): Promise<TwoTowns> {
		const towns = new TwoTowns()
		await towns.ask(FIRST_CLERK, 'account', 'bindPost', { code: '123456' })
		await towns.bringIn(FIRST_CLERK, ROWS)
		for (const who of NAMES) {
			const { code } = (await towns.ask(FIRST_CLERK, 'roster', 'issueCode', { phone: phoneOf(who) })) as {
				code: string
			}
			await towns.ask(openidOf(who), 'account', 'bindPost', { code })
		}
		return towns
	}

	async ask(openid: string, noun: string, verb: string, input: unknown): Promise<unknown> {
		const envelope = await this.cloud.call(openid, noun, verb, input)
		if (!envelope.ok) throw new Error(`${noun}.${verb}: ${JSON.stringify(envelope.error)}`)
		return envelope.data
	}

	as(who: Somebody, noun: string, verb: string, input: unknown): Promise<Envelope<unknown>> {
		return this.cloud.call(openidOf(who), noun, verb, input)
	}

	/** What somebody is refused with; `done` where they are not. */
	async codeOf(who: Somebody, noun: string, verb: string, input: unknown): Promise<string> {
		const envelope = await this.as(who, noun, verb, input)
		return envelope.ok ? 'done' : envelope.error.code
	}

	async bringIn(openid: string, rows: readonly CsvRow[]): ReturnType<typeof bringIn> {
		return bringIn(this.rosterOf(openid), rosterBytes('roster.csv', rosterCsv(rows)))
	}

	/** Hands a file over and checks it; answers the import's id. */
	async checked(openid: string, rows: readonly CsvRow[]): Promise<string> {
		const importId = await handOver(this.rosterOf(openid), rosterBytes('roster.csv', rosterCsv(rows)))
		await untilDone(this.rosterOf(openid), 'check', importId)
		return importId
	}

	async finish(openid: string, importId: string): ReturnType<typeof bringIn> {
		return (await untilDone(this.rosterOf(openid), 'import', importId)).summary
	}

	private rosterOf(openid: string): AskRoster {
		return (verb, input) => this.ask(openid, 'roster', verb, input) as never
	}

	/** The version of the roster in force. */
	version(): number {
		const pointer = this.cloud.roster.all().find((one) => one.kind === 'pointer')
		return pointer?.kind === 'pointer' ? pointer.version : 0
	}

	/** The roster in force, as somebody without any right to it would have to have left it. */
	inForce(): RosterEntry[] {
		const version = this.version()
		return this.cloud.roster
			.all()
			.filter(
				(one): one is RosterEntry =>
					'since' in one && one.since <= version && (one.until === null || one.until > version),
			)
	}

	idOf(who: Somebody): string {
		return this.personOf(who)?.id ?? ''
	}

	postsOf(who: Somebody): readonly PersonPost[] {
		return this.personOf(who)?.posts ?? []
	}

	private personOf(who: Somebody): Person | undefined {
		const found = this.inForce().find((one) => one.kind === 'person' && one.person.phone === phoneOf(who))
		return found?.kind === 'person' ? found.person : undefined
	}
}
