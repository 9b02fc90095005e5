import { DAY_MS } from '#shared/clock/china-time'
import type { Envelope } from '../../../cloudfunctions/rpc/envelope'
import type { Input, Noun, Output, Verb } from '../../../cloudfunctions/modules/contract'
import type { HouseholdDocument } from '../../../cloudfunctions/modules/org/documents'
import { documentOf } from '../../../cloudfunctions/modules/visits/plans/start'
import { bringIn, type AskRoster } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { CARD_LINK_PREFIX } from '../../support/card-link-prefix'
import { area, household, post, rosterCsv, type CsvRow } from '../../support/roster-csv'

const CLERK = 'o-town-clerk-000000000000001'

/** Who has which post where. */
const PEOPLE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
	county: [['1', '调度员']],
	clerk: [['1-1', '管理员']],
	town: [['1-1', '调度员']],
	village: [['1-1-1', '村负责人']],
	verifier: [['1-1-1', '核查员']],
	leader: [['1-1-1-1', '网格长']],
	member: [['1-1-1-1', '网格员']],
	leader2: [['1-1-1-2', '网格长']],
	leader3: [['1-1-2-1', '网格长']],
}

const NAMES = Object.keys(PEOPLE)
export const phoneOf = (who: string): string => `1391000${String(NAMES.indexOf(who) + 1).padStart(4, '0')}`
export const openidOf = (who: string): string => `o-visit-${who}`.padEnd(28, '0')
const nameOf = (who: string): string => `王${'甲乙丙丁戊己庚辛壬癸'[NAMES.indexOf(who)] ?? ''}`

/** A household whose paired member is somebody. */
export const paired = (row: CsvRow, who: string): CsvRow => ({
	...row,
	包户党员: nameOf(who),
	包户电话: phoneOf(who),
})

const AREAS: readonly CsvRow[] = [
	area('1', '青山县', '县'),
	area('1-1', '河西镇', '镇', '1'),
	area('1-1-1', '前进村', '村', '1-1'),
	area('1-1-1-1', '第一网格', '网格', '1-1-1'),
	area('1-1-1-2', '第二网格', '网格', '1-1-1'),
	area('1-1-2', '后山村', '村', '1-1'),
	area('1-1-2-1', '后山网格', '网格', '1-1-2'),
]

/** Three households in the first grid, two in the second, one in the next village. */
export const HOUSEHOLDS: readonly CsvRow[] = [
	paired(household('1-1-1-1', '1', '赵一'), 'member'),
	paired(household('1-1-1-1', '2', '钱二'), 'member'),
	household('1-1-1-1', '10', '孙三'),
	household('1-1-1-2', '1', '李四'),
	household('1-1-1-2', '2', '周五'),
	household('1-1-2-1', '1', '吴六'),
]

/** A town in memory, at nine in the morning of a Wednesday, the 16th of September. */
export class Town {
	readonly cloud = new MemoryCloud({
		now: Date.parse('2026-09-16T09:00:00+08:00'),
		firstClerkCode: '123456',
		cardLinkPrefix: CARD_LINK_PREFIX,
	})
	private keys = 0

	static async settled(households: readonly CsvRow[] = HOUSEHOLDS): Promise<Town> {
		const town = new Town()
		await town.cloud.call(CLERK, 'account', 'bindPost', { code: '123456' })
		const staff = NAMES.flatMap((who) =>
			(PEOPLE[who] ?? []).map(([code, word]) => post(code, word, nameOf(who), phoneOf(who))),
		)
		await town.bringIn([...AREAS, ...staff, ...households])
		for (const who of NAMES) {
			const { code } = await town.asked(CLERK, 'roster', 'issueCode', { phone: phoneOf(who) })
			await town.asked(openidOf(who), 'account', 'bindPost', { code })
		}
		return town
	}

	/** Brings in rows of a roster file on top of what is there. */
	async bringIn(rows: readonly CsvRow[]): Promise<void> {
		const ask: AskRoster = (verb, input) => this.asked(CLERK, 'roster', verb, input)
		const { errors } = await bringIn(ask, rosterBytes('roster.csv', rosterCsv(rows)))
		if (errors.length > 0) throw new Error(JSON.stringify(errors))
	}

	async ask<N extends Noun, V extends Verb<N>>(
		who: string,
		noun: N,
		verb: V,
		input: Input<N, V>,
	): Promise<Output<N, V>> {
		return this.asked(openidOf(who), noun, verb, input)
	}

	async asked<N extends Noun, V extends Verb<N>>(
		openid: string,
		noun: N,
		verb: V,
		input: Input<N, V>,
	): Promise<Output<N, V>> {
		const envelope = await this.cloud.call(openid, noun, verb, input)
		if (!envelope.ok) throw new Error(`${noun}.${verb}: ${JSON.stringify(envelope.error)}`)
		return envelope.data
	}

	/** What somebody is refused with; `done` where they are not. */
	async codeOf(who: string, noun: Noun, verb: string, input: unknown): Promise<string> {
		const envelope: Envelope<unknown> = await this.cloud.call(openidOf(who), noun, verb, input)
		return envelope.ok ? 'done' : envelope.error.code
	}

	/** Starts a plan over the town, as its dispatcher does; answers its id. */
	async plan(more: Partial<Input<'plan', 'start'>> = {}, who = 'town'): Promise<string> {
		const { plan } = await this.ask(who, 'plan', 'start', {
			template: 'doorToDoor',
			name: '敲门行动',
			areaCode: '1-1',
			who: { post: 'gridLeader' },
			to: { all: true },
			every: 'once',
			...more,
		})
		return plan.id
	}

	/** Plans like one, which were over today; answers their ids. */
	async manyOver(planId: string, count: number): Promise<string[]> {
		const found = this.cloud.roster.all().find((one) => one.kind === 'plan' && one.plan.id === planId)
		if (found?.kind !== 'plan') throw new Error(`no plan ${planId}`)
		const { by, at, from: day } = found.plan
		// In the order of ids they come before those of plans that somebody started.
		const ids = Array.from({ length: count }, (_, number) => `00-${String(number).padStart(5, '0')}`)
		for (const id of ids) {
			const plan = { ...found.plan, id, ended: { at, by, day } }
			await this.cloud.ports.visits.addPlan(documentOf(plan, 1, day))
		}
		return ids
	}

	/** The heads of the households where somebody is to go, in their order, page by page. */
	async dueFor(who: string, planId?: string): Promise<string[]> {
		return (await this.dueItems(who, planId)).map(({ household: { head } }) => head)
	}

	async dueItems(who: string, planId?: string): Promise<Output<'visit', 'due'>['items']> {
		const items: Output<'visit', 'due'>['items'] = []
		let cursor: string | undefined
		do {
			const page = await this.ask(who, 'visit', 'due', {
				...(planId !== undefined && { planId }),
				...(cursor !== undefined && { cursor }),
			})
			items.push(...page.items)
			cursor = page.cursor
		} while (cursor !== undefined)
		return items
	}

	/** Somebody says what came of going to the household of a head. */
	async went(
		who: string,
		head: string,
		planIds: string[],
		outcome: Input<'visit', 'record'>['outcome'] = 'done',
		more: Partial<Input<'visit', 'record'>> = {},
	): Promise<Output<'visit', 'record'>['visits']> {
		const input = { planIds, householdId: this.houseOf(head), clientKey: `visit-key-${++this.keys}`, outcome }
		return (await this.ask(who, 'visit', 'record', { ...input, ...more })).visits
	}

	/** The heads of the missing, page by page. */
	async missingIn(who: string, planId: string, areaCode: string): Promise<string[]> {
		const heads: string[] = []
		let cursor: string | undefined
		do {
			const input = { planId, areaCode, ...(cursor !== undefined && { cursor }) }
			const page = await this.ask(who, 'visit', 'missing', input)
			heads.push(...page.items.map(({ household: { head } }) => head))
			cursor = page.cursor
		} while (cursor !== undefined)
		return heads
	}

	houseOf(head: string): string {
		return this.document(head).household.id
	}

	/** The household of a head, as it is in force. */
	document(head: string): HouseholdDocument {
		const pointer = this.cloud.roster.all().find((one) => one.kind === 'pointer')
		const version = pointer?.kind === 'pointer' ? pointer.version : 0
		const found = this.cloud.roster
			.all()
			.find(
				(one): one is HouseholdDocument =>
					one.kind === 'household' &&
					one.household.headName === head &&
					one.since <= version &&
					(one.until === null || one.until > version),
			)
		if (!found) throw new RangeError(head)
		return found
	}

	/** Lets days pass. */
	later(days: number): void {
		this.cloud.now += days * DAY_MS
	}
}
