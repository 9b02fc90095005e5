import { calendarBook, calendarOf } from '../../../../../cloudfunctions/modules/org/rules/area-calendar'
import { toIso } from '#shared/clock/china-time'
import { begin, firstState } from '../../../../../cloudfunctions/modules/reports/life/begin'
import { append } from '../../../../../cloudfunctions/modules/reports/life/append'
import { decide } from '../../../../../cloudfunctions/modules/reports/life/decide'
import { timerTask } from '../../../../../cloudfunctions/modules/reports/life/due'
import type { ReportEvent } from '#shared/life/event'
import { lateness, owed } from '../../../../../cloudfunctions/modules/reports/life/owed'
import type { Relation } from '../../../../../cloudfunctions/modules/reports/life/relation'
import type { Report } from '#shared/life/report'
import { category, CHAIN, reportWith, sending } from '../../../../support/reports'

const calendar = calendarOf(calendarBook(undefined), [])
const WATER = category('water')

/** February 2026; the Spring Festival begins on the 17th, and nobody works before the 24th. */
const feb = (text: string): number => Date.parse(`2026-02-${text.replace(' ', 'T')}:00+08:00`)
const said = (ms: number): string => toIso(ms).slice(8, 16).replace('T', ' ')

function burst(): Report {
	const { history: _, state: __, ...rest } = reportWith({}, WATER)
	const [, , grid] = CHAIN
	if (!grid) throw new RangeError('no grid')
	const to = { owner: { areaCode: grid.code, post: 'gridLeader' }, ownerArea: grid, coHandlers: [] } as const
	const at = feb('16 23:30')
	const by = { kind: 'reporter', id: 'o-villager', name: '' } as const
	const state = firstState(WATER, { ...to, coHandlers: [] }, at, calendar)
	return begin(rest, state, by, { key: 'k', at, ownerWords: '' })
}

function sent(report: Report, event: ReportEvent, by: Relation, now: number, note = '在修'): Report {
	const chain = CHAIN.slice(0, report.state.ownerPath.length)
	const decision = decide(event, 'k', { ...sending(report, [by], { note }, now), calendar, chain })
	if ('refusal' in decision) throw new Error(decision.refusal.code)
	return append(report, decision.entry)
}

/** Lets the timer do what it does next; where the report lies then, by when it is owed, and since when it is late. */
function climbed(report: Report): { report: Report; lies: string } {
	const task = timerTask(report.state)
	if (!task) throw new Error('the timer waits for nothing')
	const next = sent(report, task.event, 'timer', task.at)
	return { report: next, lies: lies(next, task.at) }
}

function lies({ state }: Report, now: number): string {
	const all = owed(state, now)
	const late = lateness(all, now)
	const by = all.next ? `${all.next.what} by ${said(all.next.until)}` : 'nothing'
	return `${state.level}: ${by}${late ? `, late since ${said(late.until)}` : ''}`
}

test('a pipe that bursts on the eve of the Spring Festival is accepted the next morning, not eight days later', () => {
	const report = burst()
	expect(lies(report, feb('16 23:30'))).toBe('grid: acceptance by 17 09:00')
	expect(said(owed(report.state, feb('16 23:30')).result?.until ?? 0)).toBe('17 23:30')
})

test('when the total runs out it is passed up once; the new desk has its whole term, and the report is late', () => {
	const village = climbed(burst())
	expect(village.lies).toBe('village: acceptance by 17 11:00')
	const started = sent(
		sent(village.report, 'accept', 'ownerHolder', feb('17 10:00')),
		'start',
		'lead',
		feb('17 10:30'),
	)
	expect(lies(started, feb('17 20:00'))).toBe('village: result by 17 23:30')
	expect(lies(started, feb('17 23:31'))).toBe('village: result by 17 23:30, late since 17 23:30')
	const county = climbed(started)
	expect(county.lies).toBe('county: acceptance by 18 09:00, late since 17 23:30')
	expect(timerTask(county.report.state)).toEqual({ event: 'escalate', at: feb('18 09:00') + 1 })
})

test('it is passed on again only when the term of the new desk is over, whoever looks meanwhile', () => {
	const late = sent(burst(), 'escalate', 'timer', feb('17 23:31'))
	expect(lies(late, feb('18 08:00'))).toBe('village: acceptance by 18 09:00, late since 17 23:30')
	const early = decide('escalate', 'k', sending(late, ['timer'], {}, feb('18 09:00')))
	expect(early).toEqual({ refusal: { code: 'TOO_EARLY' } })
	expect(climbed(late).lies).toBe('county: acceptance by 18 11:00, late since 17 23:30')
})

test('short of the end, an acceptance ends with it', () => {
	const report = sent(burst(), 'escalate', 'timer', feb('17 20:30'))
	expect(lies(report, feb('17 20:30'))).toBe('village: acceptance by 17 23:30')
	expect(climbed(report).lies).toBe('county: acceptance by 18 09:00, late since 17 23:30')
})
