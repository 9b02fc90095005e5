import { soonFrom } from '../../../../../cloudfunctions/modules/reports/life/due'
import { FRIDAY_NINE, reportWith } from '../../../../support/reports'

const HOUR = 3_600_000
const at = (hours: number): number => FRIDAY_NINE + hours * HOUR

function owing(more: Parameters<typeof reportWith>[0]) {
	return soonFrom(reportWith(more).state)
}

const total = { startedAt: at(0), dueAt: at(100), stoppedAt: null }

test.each([
	['a result', { clocks: { stage: null, total } }, at(75)],
	[
		'an acceptance before it',
		{ clocks: { stage: { kind: 'acceptance', since: at(0), dueAt: at(4) }, total } },
		at(3),
	],
	[
		'a note, a day at most before it is owed',
		{
			clocks: { stage: null, total: { ...total, dueAt: at(1000) } },
			supervision: { since: at(0), noteDueAt: at(48) },
		},
		at(42),
	],
	[
		'what stands still in time: nothing',
		{ clocks: { stage: null, total: { ...total, stoppedAt: at(1) } } },
		null,
	],
	['what has ended: nothing', { status: 'closed', clocks: { stage: null, total } }, null],
] as const)('the last quarter begins: %s', (_name, more, expected) => {
	expect(owing({ status: 'processing', ...more })).toBe(expected)
})
