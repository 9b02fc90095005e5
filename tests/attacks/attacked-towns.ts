import type { RosterEntry } from '../../cloudfunctions/modules/org/documents'
import { endOf, proposed } from '../cloudfunctions/reach/proposing'
import { FIRST_CLERK, nameOf, openidOf, phoneOf, TwoTowns } from '../cloudfunctions/reach/two-towns'
import type { MemoryCloud } from '../support/memory-ports/memory-cloud'
import { foreignFiles, isRecord } from './hostile-values'
import { GRID, MADE_UP, plain } from './rights'

const SECOND_GRID = '100-1-1-2'

/** Two towns, with people of each kind and reports that are read by few. */
export class AttackedTowns {
	/** What somebody may have got hold of, by the field that it would stand in. */
	readonly others: Record<string, readonly unknown[]> = {}
	anyId: readonly unknown[] = []
	/** The ids of what is planted, by name. */
	readonly reports = new Map<string, string>()
	householdId = ''
	/** The plan that was begun. */
	planId = ''
	/** A plan that goes to the households with a tag. */
	tagPlanId = ''
	private doorCode = ''

	private constructor(private readonly towns: TwoTowns) {}

	get cloud(): MemoryCloud {
		return this.towns.cloud
	}

	static async settled(): Promise<AttackedTowns> {
		const attacked = new AttackedTowns(await TwoTowns.settled())
		await attacked.people()
		await attacked.planted()
		await attacked.visited()
		await attacked.named()
		return attacked
	}

	/** A good input with what is there in the place of what is invented. */
	real(input: Record<string, unknown>): Record<string, unknown> {
		const id = this.reports.get('live') ?? ''
		const there: Record<string, unknown> = {
			id,
			version: this.cloud.reports.peek(id)?.version ?? 1,
			areaCode: GRID,
			householdId: this.householdId,
			doorCode: this.doorCode,
			planId: this.planId,
			planIds: [this.planId],
			phone: phoneOf('gridLeader'),
			personId: this.towns.idOf('gridLeader'),
		}
		return Object.fromEntries(
			Object.entries(input).map(([name, value]) => [
				name,
				isRecord(value) ? this.real(value) : (there[name] ?? value),
			]),
		)
	}

	private ask = (openid: string, noun: string, verb: string, input: object) =>
		this.towns.ask(openid, noun, verb, input) as Promise<Record<string, unknown>>

	private async people(): Promise<void> {
		const house = this.houseOf(GRID)
		;({ id: this.householdId, doorCode: this.doorCode } = house)
		const { householdId, doorCode } = this
		for (const [who, name] of [
			['member', '孙九'],
			['formerMember', '周八'],
			['reporter', '王五生'],
		] as const) {
			const { code } = await this.ask(openidOf('gridLeader'), 'household', 'issueCode', { householdId })
			const phone = who === 'reporter' && { phone: '13700001111' }
			const tie = { doorCode, name, ...phone, oneTimeCode: code }
			await this.ask(plain(who), 'household', 'bind', tie)
		}
		await this.ask(plain('pending'), 'household', 'bind', { doorCode, name: '赵六' })
		await this.ask(plain('formerMember'), 'household', 'leave', { householdId })
		const desk = { areaCode: SECOND_GRID, post: 'gridLeader' }
		const was = { ...desk, kind: 'holder', from: '2026-01-01', name: '陈旧', phone: '13900008001' }
		await this.ask(openidOf('countyClerk'), 'roster', 'appoint', was)
		const { code } = await this.ask(FIRST_CLERK, 'roster', 'issueCode', { phone: was.phone })
		await this.ask(plain('endedLeader'), 'account', 'bindPost', { code: String(code) })
	}

	private houseOf(areaCode: string): Extract<RosterEntry, { kind: 'household' }>['household'] {
		const found = this.towns
			.inForce()
			.flatMap((one) =>
				one.kind === 'household' && one.household.path.at(-1)?.code === areaCode ? [one] : [],
			)[0]
		if (!found) throw new RangeError(`no house in ${areaCode}`)
		return found.household
	}

	private async sent(name: string, who: string, said: object): Promise<Named> {
		const input = { clientKey: `attacked-${name}-report`, ...said }
		const { report } = (await this.ask(who, 'report', 'submit', input)) as { report: Named }
		this.reports.set(name, report.id)
		return report
	}

	private async planted(): Promise<void> {
		const reporter = plain('reporter')
		const contact = { contact: { name: '王五生', phone: '13700001111' } }
		const live = await this.sent('live', reporter, { category: 'water', text: '停水了', ...contact })
		await this.ask(openidOf('gridLeader'), 'report', 'accept', { id: live.id, version: live.version })
		await this.sent('private', reporter, { category: 'dispute', text: '两家为地界吵起来了', ...contact })
		await this.sent('unnamed', plain('unnamedOne'), {
			...{ category: 'funds', text: '村里的账不对', unnamed: true },
			place: { areaCode: GRID },
		})
		const barred = { category: 'road', text: '网格长收了钱', aboutThoseInCharge: true }
		await this.sent('barred', reporter, { ...barred, ...contact })
		const there = { place: { areaCode: SECOND_GRID }, onBehalf: { name: '赵旧事', phone: '13700003333' } }
		for (const [name, category, text] of [
			['former', 'dispute', '老底子的事'],
			['formerRoad', 'road', '老路塌了半边'],
		] as const) {
			const { id, version } = await this.sent(name, plain('endedLeader'), { category, text, ...there })
			await this.ask(plain('endedLeader'), 'report', 'accept', { id, version })
		}
		const personId = this.towns
			.inForce()
			.flatMap((one) =>
				one.kind === 'person' && one.person.phone === '13900008001' ? [one.person.id] : [],
			)[0]
		const ended = { areaCode: SECOND_GRID, post: 'gridLeader', personId, lastDay: '2026-09-15' }
		await this.ask(openidOf('countyClerk'), 'roster', 'endPost', ended)
		await this.sent('elsewhere', openidOf('otherLeader'), {
			...{ category: 'dispute', text: '欠薪别说出去', place: { areaCode: '100-2-1-1' } },
			onBehalf: { name: '李四秘', phone: '13700007777' },
		})
	}

	/** A tag, a household that waits, and a plan with what was answered at a door. */
	private async visited(): Promise<void> {
		const { householdId } = this
		const leader = openidOf('gridLeader')
		await this.ask(leader, 'visit', 'tag', { householdId, tag: '独居', reason: '夜里没人照看' })
		const waits = { householdId: this.houseOf('100-2-1-1').id, needs: '想有人陪着去医院' }
		await this.ask(openidOf('otherLeader'), 'pair', 'need', waits)
		const { plan } = await this.ask(openidOf('countyDispatcher'), 'plan', 'start', {
			...{ template: 'doorToDoor', name: '敲门行动', areaCode: '100', every: 'day' },
			...{ who: { post: 'gridLeader' }, to: { all: true } },
			questions: [{ code: 'health', text: '身体怎么样', kind: 'words' }],
		})
		this.planId = (plan as { id: string }).id
		await this.ask(openidOf('countyClerk'), 'plan', 'decide', { planId: this.planId, allow: true })
		const tagged = await this.ask(openidOf('townDispatcher'), 'plan', 'start', {
			...{ template: 'doorToDoor', name: '看望独居', areaCode: '100-1', every: 'day' },
			...{ who: { post: 'gridLeader' }, to: { tags: ['独居'] } },
		})
		this.tagPlanId = (tagged['plan'] as { id: string }).id
		await this.ask(leader, 'visit', 'record', {
			...{ planIds: [this.planId], householdId, clientKey: 'attacked-visit-1', outcome: 'nobodyHome' },
			...{ answers: [{ question: 'health', value: '膝盖疼得下不了炕' }], note: '院墙要倒了' },
		})
	}

	/** What ids there are, each in the field that takes one. */
	private async named(): Promise<void> {
		const { id: proposal } = await proposed(
			this.towns,
			'townClerk',
			'endPost',
			endOf(this.towns, 'townDispatcher', '100-1', 'dispatcher'),
		)
		const job = { name: '名册.xlsx', digest: 'c'.repeat(64) }
		const { importId } = await this.ask(openidOf('otherTownClerk'), 'roster', 'open', job)
		const entries = this.towns.inForce()
		const households = entries.flatMap((one) => (one.kind === 'household' ? [one.household] : []))
		const people = entries.flatMap((one) => (one.kind === 'person' ? [one.person] : []))
		const leader = openidOf('gridLeader')
		const { household } = await this.ask(leader, 'household', 'show', { householdId: this.householdId })
		const { members } = household as { members: { memberId: string }[] }
		const { code } = await this.ask(leader, 'household', 'issueCode', { householdId: this.householdId })
		await this.ask(plain('member'), 'household', 'leave', { householdId: this.householdId })
		const again = { doorCode: this.doorCode, name: '孙九', oneTimeCode: code }
		await this.ask(plain('member'), 'household', 'bind', again)
		const ids = [...this.reports.values()]
		const codes = entries.flatMap((one) => (one.kind === 'area' ? [one.area.code] : []))
		const files = foreignFiles(MADE_UP, MADE_UP, 'memory')
		Object.assign(this.others, {
			...{ id: [...ids, proposal, importId], into: ids, version: [0, 1, 2, 3, 99], importId: [importId] },
			...{ planId: [this.planId, this.tagPlanId], planIds: [[this.planId], [this.tagPlanId]] },
			...{
				areaCode: codes,
				householdId: households.map((one) => one.id),
				memberId: members.map((one) => one.memberId),
			},
			...{ personId: people.map((one) => one.id), phone: people.map((one) => one.phone) },
			...{ doorCode: households.map((one) => one.doorCode), oneTimeCode: [code], code: [code, ...codes] },
			...{
				// No mark: what they call something themself they read again.
				name: [nameOf('gridLeader'), '王五生'],
				text: ['地界', '欠薪', '13700001111', '李四秘'],
			},
			...{ clientKey: ['attacked-live-report', 'attacked-private-report'], reportId: ids, ids: [ids] },
			...{ cursor: ['0', ...ids, `${this.cloud.now}/${ids[1] ?? ''}`], fileId: files, photos: [files] },
		})
		this.anyId = Object.values(this.others).flat()
	}
}

interface Named {
	id: string
	version: number
}
