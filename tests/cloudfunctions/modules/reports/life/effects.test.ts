import { decide } from '../../../../../cloudfunctions/modules/reports/life/decide'
import { timerTask } from '../../../../../cloudfunctions/modules/reports/life/due'
import { replay } from '../../../../../cloudfunctions/modules/reports/life/begin'
import type { ReportState } from '#shared/life/report'
import type { Supplied } from '../../../../../cloudfunctions/modules/reports/life/situation'
import { after, refusalOf } from '../../../../support/events'
import { category, CHAIN, FRIDAY_NINE, reportWith, sending } from '../../../../support/reports'

const HOUR = 60 * 60 * 1000

const timerAt = (state: ReportState): number | null => timerTask(state)?.at ?? null
const RATED: Supplied = { rating: { solved: 'yes', satisfied: 'fairly' } }

test('the main way: both clocks, lead, handler and rating; the history replays to the state', () => {
	const reported = reportWith()
	const accepted = after(reported, 'accept', ['ownerHolder'])
	expect(accepted.state).toMatchObject({
		status: 'accepted',
		lead: { name: '王秀兰' },
		clocks: { stage: null },
	})
	const started = after(accepted, 'start', ['lead'])
	expect(started.state.handlerIds).toEqual(['p-王秀兰'])
	const resolved = after(started, 'resolve', ['lead'], { note: '换了阀门' }, FRIDAY_NINE + HOUR)
	expect(resolved.state.clocks.total.stoppedAt).toBe(FRIDAY_NINE + HOUR)
	const closed = after(resolved, 'confirm', ['reporter'], RATED, FRIDAY_NINE + 2 * HOUR)
	expect(closed.state).toMatchObject({ status: 'closed', rating: { solved: 'yes', satisfied: 'fairly' } })
	expect(closed.state.clocks.total.stoppedAt).toBe(FRIDAY_NINE + HOUR)
	expect(closed.version).toBe(5)
	expect(replay(closed.history)).toEqual(closed.state)
})

test('a return goes one level up, is counted against the desk, and acceptance is owed anew', () => {
	const returned = after(
		reportWith(),
		'return',
		['ownerHolder'],
		{ reason: '超出网格能力' },
		FRIDAY_NINE + HOUR,
	)
	expect(returned.state.owner).toEqual({ areaCode: '柳村', post: 'villageLeader' })
	expect(returned.state.level).toBe('village')
	expect(returned.state.ownerPath).toEqual(['旗', '柳村'])
	expect(returned.state.returns).toEqual({ '一格/gridLeader': 1 })
	expect(returned.state.clocks.stage?.dueAt).toBeGreaterThan(FRIDAY_NINE + HOUR)
	expect(returned.state.clocks.total).toEqual(reportWith().state.clocks.total)
})

test('what is ours and beyond us goes up, is not counted, and stays in sight of the desk', () => {
	const passed = after(reportWith(), 'escalate', ['ownerHolder'], { reason: '要村里协调' })
	expect(passed.state).toMatchObject({ owner: { areaCode: '柳村', post: 'villageLeader' }, returns: {} })
	expect(passed.state.formerDesks).toEqual([{ areaCode: '一格', post: 'gridLeader' }])
	const clocked = after(reportWith(), 'escalate', ['timer'], {}, FRIDAY_NINE + 30 * 24 * HOUR)
	expect(clocked.state).toMatchObject({ returns: {}, formerDesks: [{ areaCode: '一格' }] })
})

test('whoever has it again did not pass it on, and a return goes back to whoever assigned it', () => {
	const grid = CHAIN[2]
	if (!grid) throw new Error('no grid')
	const target = { desk: { areaCode: '一格', post: 'gridMember' as const }, area: grid }
	const assigned = after(reportWith(), 'assign', ['ownerHolder'], { target })
	const leader = { areaCode: '一格', post: 'gridLeader' }
	expect(assigned.state).toMatchObject({ owner: target.desk, assignedBy: leader, formerDesks: [leader] })
	const reason = { reason: '不归网格员' }
	const back = after(assigned, 'return', ['ownerHolder'], reason)
	expect(back.state).toMatchObject({ owner: leader, assignedBy: null, formerDesks: [] })
	expect(back.state.returns).toEqual({ '一格/gridMember': 1 })
	// The same person at both desks: it would come back to its sender.
	expect(after(assigned, 'return', ['ownerHolder', 'assigner'], reason).state.level).toBe('village')
})

test('who gave it up twice is passed over on the way up, but never the top', () => {
	const returns = { '柳村/villageLeader': 2, '旗/dispatcher': 2 }
	const passed = after(reportWith({ returns }), 'escalate', ['ownerHolder'], { reason: '要上面协调' })
	expect(passed.state.owner).toEqual({ areaCode: '旗', post: 'dispatcher' })
})

test('a desk that gave it up twice does not get it again', () => {
	const grid = CHAIN[2]
	if (!grid) throw new Error('no grid')
	const target = { desk: { areaCode: grid.code, post: 'gridLeader' as const }, area: grid }
	const owner = { areaCode: '柳村', post: 'villageLeader' as const }
	const once = reportWith({ owner, ownerPath: ['旗', '柳村'], returns: { '一格/gridLeader': 1 } })
	const twice = reportWith({ owner, ownerPath: ['旗', '柳村'], returns: { '一格/gridLeader': 2 } })
	expect(after(once, 'assign', ['ownerHolder'], { target }).state.owner).toEqual(target.desk)
	expect(refusalOf(twice, 'assign', ['ownerHolder'], { target })).toEqual({
		code: 'TARGET_GAVE_IT_UP',
		field: 'to',
	})
})

test('assigning to oneself accepts', () => {
	const grid = CHAIN[2]
	if (!grid) throw new Error('no grid')
	const target = { desk: { areaCode: '一格', post: 'gridLeader' as const }, area: grid }
	const taken = after(reportWith(), 'assign', ['ownerHolder'], { target })
	expect(taken.state).toMatchObject({ status: 'accepted', lead: { name: '王秀兰' }, clocks: { stage: null } })
})

test('nobody assigns outside their area, nor to an empty desk', () => {
	const [county, village, grid] = CHAIN
	if (!county || !village || !grid) throw new Error('short chain')
	const up = { desk: { areaCode: '旗', post: 'dispatcher' as const }, area: county }
	expect(refusalOf(reportWith(), 'assign', ['ownerHolder'], { target: up })?.code).toBe('TARGET_OUT_OF_REACH')
	const empty = { desk: { areaCode: '一格', post: 'police' as const }, area: grid }
	expect(refusalOf(reportWith(), 'assign', ['dispatcher'], { target: empty })?.code).toBe('TARGET_NOT_HELD')
	const held = { desk: { areaCode: '柳村', post: 'villageLeader' as const }, area: village }
	expect(after(reportWith(), 'assign', ['dispatcher'], { target: held }).state.level).toBe('village')
})

test('rework: twice back to be handled with half the term, the third time one level up and supervised', () => {
	const resolved = reportWith({ status: 'resolved', lead: { id: 'p-王秀兰', name: '王秀兰' } })
	const again = after(resolved, 'rework', ['reporter'], { reason: '还漏' })
	expect(again.state).toMatchObject({ status: 'processing', reworks: 1, supervision: null })
	expect(again.state.clocks.total.stoppedAt).toBeNull()
	const third = after(reportWith({ status: 'resolved', reworks: 2 }), 'rework', ['reporter'], {
		reason: '还漏',
	})
	expect(third.state).toMatchObject({
		status: 'reported',
		level: 'village',
		supervision: { since: FRIDAY_NINE },
		lead: null,
		reworks: 3,
	})
})

test('what must be supplied is named by its field', () => {
	const accepted = reportWith({ status: 'accepted' })
	expect(refusalOf(accepted, 'resolve', ['lead'])).toEqual({ code: 'MISSING_INPUT', field: 'note' })
	expect(refusalOf(accepted, 'return', ['ownerHolder'], { reason: '  ' })).toEqual({
		code: 'MISSING_INPUT',
		field: 'reason',
	})
	expect(refusalOf(accepted, 'settle', ['ownerHolder'])).toEqual({ code: 'MISSING_INPUT', field: 'note' })
	const rubbish = reportWith({ status: 'accepted' }, category('rubbish'))
	expect(refusalOf(rubbish, 'resolve', ['lead'], { note: '清了' })).toEqual({
		code: 'MISSING_INPUT',
		field: 'photos',
	})
})

test('telling the reporter ends what the telling waits for, and leaves the clock of a check alone', () => {
	const { total } = reportWith().state.clocks
	const waiting = (kind: 'telling' | 'check') => {
		const stage = { kind, since: FRIDAY_NINE, dueAt: FRIDAY_NINE + 2 * HOUR }
		return reportWith({ status: 'resolved', clocks: { stage, total: { ...total, stoppedAt: FRIDAY_NINE } } })
	}
	expect(after(waiting('telling'), 'told', ['ownerHolder']).state.clocks.stage).toBeNull()
	const told = after(waiting('check'), 'told', ['ownerHolder'], {}, FRIDAY_NINE + HOUR)
	expect(told.state.clocks).toEqual(waiting('check').state.clocks)
})

test('a check waits eight working hours, that of an emergency a day by the wall clock', () => {
	const checkBy = (code: 'rubbish' | 'burning') =>
		after(reportWith({}, category(code)), 'settle', ['ownerHolder'], { note: '扑灭了' }).state.clocks.stage
	expect(checkBy('rubbish')?.dueAt).toBe(Date.parse('2026-11-23T10:00:00+08:00'))
	expect(checkBy('burning')?.dueAt).toBe(FRIDAY_NINE + 24 * HOUR)
})

test('guards of time and of person', () => {
	const closed = reportWith({ status: 'closed' })
	const days = 24 * HOUR
	expect(refusalOf(closed, 'rate', ['reporter'], RATED, FRIDAY_NINE + 15 * days)?.code).toBe('TOO_LATE')
	expect(
		refusalOf(
			{ ...closed, state: { ...closed.state, rating: { solved: 'yes', satisfied: 'yes' } } },
			'rate',
			['reporter'],
			RATED,
		)?.code,
	).toBe('ALREADY_RATED')
	const resolved = reportWith({ status: 'resolved', told: { at: FRIDAY_NINE, by: 'phone' } })
	expect(refusalOf(resolved, 'close', ['timer'], {}, FRIDAY_NINE + 6 * days)?.code).toBe('TOO_EARLY')
	expect(after(resolved, 'close', ['timer'], {}, FRIDAY_NINE + 7 * days).state.status).toBe('closed')
	expect(refusalOf(resolved, 'confirm', ['reporter', 'handler'], RATED)?.code).toBe('HANDLER_MAY_NOT_CHECK')
	expect(refusalOf(resolved, 'told', ['ownerHolder'])?.code).toBe('ALREADY_TOLD')
	expect(refusalOf(reportWith({}, category('safety')), 'withdraw', ['reporter'])?.code).toBe(
		'SAFETY_STAYS_OPEN',
	)
	const top = { ...sending(reportWith(), ['ownerHolder'], { reason: '太难' }), chain: CHAIN.slice(0, 1) }
	const decision = decide('return', 'k', top)
	expect(decision).toEqual({ refusal: { code: 'NO_LEVEL_ABOVE' } })
})

test('told by phone ends the term for telling, and leaves that of a check that is owed', () => {
	const settled = (code: 'livestock' | 'rubbish') =>
		after({ ...reportWith({}, category(code)), reporter: {} }, 'settle', ['ownerHolder'], { note: '赶走了' })
	const plain = settled('livestock')
	expect(plain.state.clocks.stage?.kind).toBe('telling')
	expect(after(plain, 'told', ['ownerHolder']).state.clocks.stage).toBeNull()
	const checked = settled('rubbish')
	expect(checked.state.clocks.stage?.kind).toBe('check')
	expect(after(checked, 'told', ['ownerHolder']).state.clocks.stage).toEqual(checked.state.clocks.stage)
})

test('a rejection is answered with a reason; its reporter appeals once, one level up, with the terms anew', () => {
	expect(refusalOf(reportWith(), 'reject', ['ownerHolder'], { note: '去派出所办' })?.field).toBe(
		'rejectReason',
	)
	const supplied = { rejectReason: 'notOurs', note: '请到派出所办' } as const
	expect(refusalOf(reportWith({}, category('safety')), 'reject', ['ownerHolder'], supplied)?.code).toBe(
		'EMERGENCY_IS_TAKEN',
	)
	const rejected = after(reportWith(), 'reject', ['ownerHolder'], supplied)
	expect(timerAt(rejected.state)).toBeNull()
	const appealed = after(rejected, 'appeal', ['reporter'], { reason: '派出所说归村里' }, FRIDAY_NINE + HOUR)
	expect(appealed.state).toMatchObject({ status: 'reported', level: 'village', appealed: true })
	expect(appealed.state.clocks.total).toMatchObject({ startedAt: FRIDAY_NINE + HOUR, stoppedAt: null })
	const again = reportWith({ status: 'rejected', appealed: true })
	expect(refusalOf(again, 'appeal', ['reporter'], { reason: '再说一次' })?.code).toBe('ALREADY_APPEALED')
})

test('reopened twice by the reporter; after that only a head desk above does', () => {
	const rated = { solved: 'yes', satisfied: 'yes' } as const
	const closed = reportWith({ status: 'closed', reopens: 1, rating: rated })
	const open = after(closed, 'reopen', ['reporter'], { reason: '又漏了' })
	expect(open.state).toMatchObject({ status: 'reported', reopens: 2, rating: null, lead: null })
	const twice = reportWith({ status: 'closed', reopens: 2 })
	expect(refusalOf(twice, 'reopen', ['reporter'], { reason: '又漏了' })?.code).toBe('REOPENED_TWICE')
	expect(after(twice, 'reopen', ['headAbove'], { reason: '回访说还漏' }).state.status).toBe('reported')
})

test('supervised: a note a working day is owed, and each note of the owner puts it off', () => {
	const supervised = after(reportWith(), 'supervise', ['headAbove'], { note: '请今天到现场' })
	const first = supervised.state.supervision?.noteDueAt ?? 0
	const noted = after(supervised, 'note', ['ownerHolder'], { note: '已到现场' }, FRIDAY_NINE + HOUR)
	expect(noted.state.supervision?.noteDueAt).toBeGreaterThan(first)
	expect(refusalOf(supervised, 'supervise', ['headAbove'], { note: '快' })?.code).toBe('ALREADY_SUPERVISED')
})
