import { append } from '../../../../../cloudfunctions/modules/reports/life/append'
import { decide } from '../../../../../cloudfunctions/modules/reports/life/decide'
import type { ReportEvent } from '#shared/life/event'
import { IN_THE_END, owed } from '../../../../../cloudfunctions/modules/reports/life/owed'
import type { Relation } from '../../../../../cloudfunctions/modules/reports/life/relation'
import type { Report } from '#shared/life/report'
import type { Supplied } from '../../../../../cloudfunctions/modules/reports/life/situation'
import { measured } from '../../../../../cloudfunctions/modules/rates/rules/measure'
import { category, FRIDAY_NINE, reportWith, sending } from '../../../../support/reports'

const HOUR = 60 * 60 * 1000
const WATER = category('water')
const at = (hours: number): number => FRIDAY_NINE + hours * HOUR

/** A report of a utility, submitted so many hours after the first one: due 24 hours later. */
function submitted(id: string, hours: number): Report {
	const report = reportWith({}, WATER)
	const { stage } = report.state.clocks
	const later = hours * HOUR
	const state = {
		...report.state,
		clocks: {
			stage: stage && { ...stage, since: at(hours), dueAt: stage.dueAt + later },
			total: { startedAt: at(hours), dueAt: at(hours + 24), stoppedAt: null },
		},
	}
	const history = report.history.map((entry) => ({ ...entry, at: at(hours), set: state }))
	return { ...report, id, number: id, state, history }
}

function sent(
	report: Report,
	event: ReportEvent,
	by: Relation,
	hours: number,
	supplied: Supplied = {},
): Report {
	const decision = decide(event, `${event}-${hours}`, sending(report, [by], supplied, at(hours)))
	if ('refusal' in decision) throw new Error(`${event}: ${decision.refusal.code}`)
	return append(report, decision.entry)
}

/** Both halves of a merge. */
function merged(part: Report, master: Report, hours: number): { part: Report; master: Report } {
	return {
		part: sent(part, 'merge', 'dispatcher', hours, { other: master }),
		master: sent(master, 'takeIn', 'merge', hours, { other: part }),
	}
}

function parted(part: Report, master: Report, hours: number): { part: Report; master: Report } {
	return {
		part: sent(part, 'unmerge', 'dispatcher', hours, { other: master }),
		master: sent(master, 'letGo', 'merge', hours, { other: part }),
	}
}

const total = ({ state }: Report) => {
	const { startedAt, dueAt } = state.clocks.total
	return [startedAt, dueAt].map((moment) => (moment - FRIDAY_NINE) / HOUR)
}

const early = submitted('early', 0)
const late = submitted('late', 3)

test('merged, the earliest promise counts; taken apart, each has its own clocks', () => {
	const one = merged(early, late, 4)
	expect(total(one.master)).toEqual([0, 24])
	const two = parted(one.part, one.master, 5)
	expect(two.part.state.clocks).toEqual(early.state.clocks)
	expect(two.master.state.clocks).toEqual(late.state.clocks)
})

test('each of several keeps its own', () => {
	const middle = submitted('middle', 1)
	const one = merged(early, late, 4)
	const two = merged(middle, one.master, 5)
	expect(total(two.master)).toEqual([0, 24])
	const withoutFirst = sent(two.master, 'letGo', 'merge', 6, { other: one.part })
	expect(total(withoutFirst)).toEqual([1, 25])
	const alone = sent(withoutFirst, 'letGo', 'merge', 7, { other: two.part })
	expect(alone.state.clocks).toEqual(late.state.clocks)
})

test('what stood still meanwhile, or was given more time, has that for itself too', () => {
	const { master } = merged(early, late, 4)
	const suspended = sent(sent(master, 'accept', 'ownerHolder', 5), 'suspend', 'lead', 6, {
		days: 1,
		reason: '等',
	})
	const resumed = sent(suspended, 'resume', 'lead', 16)
	expect(total(resumed)).toEqual([0, 34])
	const asked = sent(resumed, 'askExtension', 'lead', 17, { amount: 2, reason: '等配件' })
	const more = sent(asked, 'grantExtension', 'headAbove', 18)
	expect(total(more)).toEqual([0, 36])
	expect(total(sent(more, 'letGo', 'merge', 19, { other: early }))).toEqual([3, 39])
})

test('a second attempt has half the term, whoever is part of it', () => {
	const { master } = merged(early, late, 4)
	const resolved = sent(master, 'settle', 'ownerHolder', 5, { note: '修好了' })
	const again = sent(resolved, 'rework', 'reporter', 6, { reason: '还漏' })
	expect(total(again)).toEqual([0, 18])
	expect(total(sent(again, 'letGo', 'merge', 7, { other: early }))).toEqual([3, 18])
})

test('nobody took it while it was part of another: taken apart, it is late and not begun anew', () => {
	const one = merged(early, late, 1)
	const { part } = parted(one.part, one.master, 4)
	const acceptance = { what: 'acceptance', until: at(2) }
	expect(owed(part.state, at(4))).toMatchObject({ next: acceptance, first: acceptance })
})

test('the rates count each as if it had gone on by itself', () => {
	const one = merged(early, late, 4)
	const accepted = sent(one.master, 'accept', 'ownerHolder', 4.5)
	const started = sent(accepted, 'start', 'lead', 25)
	expect(measured(started).completion).toBe('missed')
	const { part, master } = parted(one.part, started, 26)
	expect(measured(master).completion).toEqual({ missedAfter: at(27) })
	expect(measured(sent(master, 'resolve', 'lead', 26.5, { note: '修好了' })).completion).toBe('met')
	expect(measured(part).completion).toEqual({ missedAfter: at(24) })
	expect(owed(part.state, IN_THE_END).first?.until).toBe(at(2))
})
