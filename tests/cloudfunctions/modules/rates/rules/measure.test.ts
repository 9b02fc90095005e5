import { measured, type Measure } from '../../../../../cloudfunctions/modules/rates/rules/measure'
import type { RateCode } from '#shared/rates/rate'
import type { ReportEvent } from '#shared/life/event'
import type { Relation } from '../../../../../cloudfunctions/modules/reports/life/relation'
import type { Supplied } from '../../../../../cloudfunctions/modules/reports/life/situation'
import { after } from '../../../../support/events'
import { CHAIN, FRIDAY_NINE, reportWith } from '../../../../support/reports'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const REPORT = reportWith()
/** When somebody has to have accepted it: after four working hours. */
const ACCEPT_BY = REPORT.state.clocks.stage?.dueAt ?? 0
/** When it has to be resolved: after seven working days. */
const RESOLVE_BY = REPORT.state.clocks.total.dueAt

type Step = [at: number, event: ReportEvent, by: Relation, supplied?: Supplied]

/** The report after steps, at so many milliseconds from its submit. */
const lived = (...steps: Step[]) =>
	steps.reduce(
		(report, [at, event, by, supplied]) => after(report, event, [by], supplied ?? {}, FRIDAY_NINE + at),
		REPORT,
	)

const WORDS: Supplied = { note: '好了' }
const WHY: Supplied = { reason: '还是不行' }
const SETTLED: Step = [HOUR, 'settle', 'ownerHolder', WORDS]
const ACCEPTED: Step = [HOUR, 'accept', 'ownerHolder']
const RESOLVED: Step = [2 * HOUR, 'resolve', 'lead', WORDS]
const SENT_BACK: Step = [3 * HOUR, 'rework', 'reporter', WHY]
const RESOLVED_AGAIN: Step = [4 * HOUR, 'resolve', 'lead', WORDS]
const said = (solved: 'yes' | 'partly', satisfied: 'yes' | 'fairly' | 'no'): Step => [
	5 * HOUR,
	'confirm',
	'reporter',
	{ rating: { solved, satisfied } },
]

type Row = [says: string, steps: Step[], wanted: Partial<Record<RateCode, Measure>>]

const OUT: Record<RateCode, Measure> = {
	response: 'out',
	solved: 'out',
	satisfied: 'out',
	acceptance: 'out',
	completion: 'out',
	rework: 'out',
}
/** Accepted and resolved in time; nobody has said anything yet. */
const WELL = { response: 'met', acceptance: 'met', completion: 'met', rework: 'missed' } as const

const LATE = ACCEPT_BY - FRIDAY_NINE + MINUTE
const TOO_LATE = RESOLVE_BY - FRIDAY_NINE + MINUTE

const SUBMITTED = {
	response: { missedAfter: ACCEPT_BY },
	acceptance: { missedAfter: ACCEPT_BY },
	completion: { missedAfter: RESOLVE_BY },
}
const GRID = CHAIN[2]
const OWN = { target: { desk: { areaCode: '一格', post: 'gridLeader' }, area: GRID } } as Supplied
const OTHER = { target: { desk: { areaCode: '一格', post: 'gridMember' }, area: GRID } } as Supplied

const ROWS: Row[] = [
	['just submitted', [], SUBMITTED],
	[
		'noted: an answer, but not accepted',
		[[HOUR, 'note', 'ownerHolder', WORDS]],
		{ ...SUBMITTED, response: 'met' },
	],
	['accepted in time', [ACCEPTED], { ...WELL, completion: { missedAfter: RESOLVE_BY }, rework: 'out' }],
	[
		'accepted on the last moment',
		[[LATE - MINUTE, 'accept', 'ownerHolder']],
		{ ...WELL, completion: { missedAfter: RESOLVE_BY }, rework: 'out' },
	],
	[
		'accepted late',
		[[LATE, 'accept', 'ownerHolder']],
		{ response: 'missed', acceptance: 'missed', completion: { missedAfter: RESOLVE_BY } },
	],
	[
		'taken over by a dispatcher’s word to oneself',
		[[HOUR, 'assign', 'ownerHolder', OWN]],
		{ response: 'met', acceptance: 'met', completion: { missedAfter: RESOLVE_BY } },
	],
	['settled on the spot', [SETTLED], WELL],
	['resolved', [ACCEPTED, RESOLVED], WELL],
	['resolved late', [ACCEPTED, [TOO_LATE, 'resolve', 'lead', WORDS]], { ...WELL, completion: 'missed' }],
	[
		'suspended: nothing runs',
		[ACCEPTED, [2 * HOUR, 'suspend', 'lead', { days: 7, reason: '等天暖' }]],
		{ response: 'met', acceptance: 'met' },
	],
	['confirmed', [ACCEPTED, RESOLVED, said('yes', 'yes')], { ...WELL, solved: 'met', satisfied: 'met' }],
	['fairly satisfied', [SETTLED, said('yes', 'fairly')], { ...WELL, solved: 'met', satisfied: 'met' }],
	[
		'partly solved is not solved',
		[SETTLED, said('partly', 'fairly')],
		{ ...WELL, solved: 'missed', satisfied: 'met' },
	],
	['not satisfied', [SETTLED, said('yes', 'no')], { ...WELL, solved: 'met', satisfied: 'missed' }],
	[
		'sent back, done again, and no word since',
		[ACCEPTED, RESOLVED, SENT_BACK, RESOLVED_AGAIN],
		{ ...WELL, solved: 'missed', satisfied: 'missed', rework: 'met' },
	],
	[
		'sent back, done again, and confirmed',
		[ACCEPTED, RESOLVED, SENT_BACK, RESOLVED_AGAIN, said('yes', 'yes')],
		{ ...WELL, solved: 'met', satisfied: 'met', rework: 'met' },
	],
	['closed in silence', [SETTLED, [9 * DAY, 'close', 'timer']], WELL],
	[
		'closed in silence and rated',
		[
			SETTLED,
			[9 * DAY, 'close', 'timer'],
			[10 * DAY, 'rate', 'reporter', { rating: { solved: 'no', satisfied: 'no' } }],
		],
		{ ...WELL, solved: 'missed', satisfied: 'missed' },
	],
	[
		'rejected in time: answered, and nothing more is owed',
		[[HOUR, 'reject', 'ownerHolder', { rejectReason: 'notOurs', note: '请到派出所办' }]],
		{ response: 'met', acceptance: 'met' },
	],
	['taken back', [ACCEPTED, [2 * HOUR, 'withdraw', 'reporter']], {}],
]

test.each(ROWS)('%s', (_says, steps, wanted) => {
	expect(measured(lived(...steps))).toEqual({ ...OUT, ...wanted })
})

test('passing it on in time keeps the desk’s term, but is no answer to the reporter', () => {
	const passed = lived([HOUR, 'return', 'ownerHolder', WHY])
	const next = passed.state.clocks.stage?.dueAt ?? 0
	expect(next).toBeGreaterThan(ACCEPT_BY)
	expect(measured(passed)).toMatchObject({
		response: { missedAfter: ACCEPT_BY },
		acceptance: { missedAfter: next },
	})
	const taken = lived([HOUR, 'return', 'ownerHolder', WHY], [LATE, 'accept', 'ownerHolder'])
	expect(measured(taken)).toMatchObject({ response: 'missed', acceptance: 'met' })
	expect(measured(lived([HOUR, 'assign', 'ownerHolder', OTHER]))).toMatchObject({
		response: { missedAfter: ACCEPT_BY },
	})
})

test('what the timer took away from a desk was late there, however soon the next one accepts', () => {
	const climbed = lived([LATE, 'escalate', 'timer'], [LATE + MINUTE, 'accept', 'ownerHolder'])
	expect(measured(climbed)).toMatchObject({ response: 'missed', acceptance: 'missed' })
})

test('opened again: not solved, and half the term to be resolved in', () => {
	const reopened = lived(SETTLED, said('yes', 'yes'), [DAY, 'reopen', 'reporter', WHY])
	const { stage, total } = reopened.state.clocks
	expect(measured(reopened)).toEqual({
		response: 'met',
		solved: 'missed',
		satisfied: 'missed',
		acceptance: { missedAfter: stage?.dueAt },
		completion: { missedAfter: total.dueAt },
		rework: 'met',
	})
})

test('what a reporter without WeChat says on the phone counts as their word', () => {
	const resolved = { ...lived(SETTLED), reporter: { name: '包玉山' } }
	const rung = (solved: 'yes' | 'no') =>
		measured(
			after(
				resolved,
				'heard',
				['headAbove'],
				{ rating: { solved, satisfied: 'fairly' } },
				FRIDAY_NINE + 5 * HOUR,
			),
		)
	expect(rung('yes')).toEqual({ ...WELL, solved: 'met', satisfied: 'met' })
	expect(rung('no')).toMatchObject({ solved: 'missed', satisfied: 'met', rework: 'met' })
})
