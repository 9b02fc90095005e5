import {
	DISPATCHER,
	GRID_LEADER,
	refusalOf,
	submitted,
	VERIFIER,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
} from '../support/demo'
import { DAY, startStory } from '../support/story'
import { eventsIn, offering } from '../support/offered'

const story = startStory()
const SOLVED = { solved: 'yes', satisfied: 'yes' }

test('村村享：上报、调度员督办、两方现场核实，土地证少的 1.6 亩补上了才结案', async () => {
	const { product, seen, inboxOf, tale } = story
	const report = await submitted(product, { category: 'land', text: '土地证上比实际少了 1.6 亩' })
	expect(report).toMatchObject({ status: 'reported', owner: { post: 'gridLeader', name: '白玉兰' } })

	// The dispatcher wants to hear of it; the grid leader has it measured and the register put right.
	const watched = await walk(product, report, [[DISPATCHER, 'supervise', { note: '土地的事，请抓紧丈量' }]])
	const measured = await walk(product, watched, [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'start'],
		[GRID_LEADER, 'note', { note: '和两家一起重新丈量，确实少 1.6 亩' }],
	])
	product.clock.advance(5 * DAY)
	const resolved = await walk(product, measured, [
		[GRID_LEADER, 'resolve', { note: '已重新确权，新证补了 1.6 亩' }],
	])
	expect(resolved).toMatchObject({ status: 'resolved', clock: { owes: 'check' }, check: { owed: 2 } })
	expect(await inboxOf(VERIFIER)).toContain(resolved.id)

	// The villager is content, but that alone does not close a land matter; nor may its handler.
	const content = await walk(product, resolved, [[VILLAGER, 'confirm', SOLVED]])
	expect(content).toMatchObject({
		status: 'resolved',
		rating: SOLVED,
		allowed: offering('add', 'rework', 'share'),
	})
	expect(await refusalOf(product, content, [GRID_LEADER, 'verify', { note: '办好了' }])).toMatchObject({
		code: 'EVENT_NOT_ALLOWED',
	})
	expect(await refusalOf(product, content, [VERIFIER, 'verify', {}])).toMatchObject({
		code: 'MISSING_INPUT',
		fields: { note: '请填写这一项' },
	})

	// The village's supervisors look at it on the spot, then the village committee, and nobody twice.
	const once = await walk(product, content, [[VERIFIER, 'verify', { note: '到地里看了，界桩和新证对得上' }]])
	expect(await seen(VILLAGE_LEADER, once)).toMatchObject({
		status: 'resolved',
		check: { owed: 1, name: '王德山' },
	})
	expect(await inboxOf(VERIFIER)).not.toContain(once.id)
	expect(await refusalOf(product, once, [VERIFIER, 'verify', { note: '再看一次' }])).not.toBeNull()
	const closed = await walk(product, once, [[VILLAGE_LEADER, 'verify', { note: '村委会核对过底册' }]])
	expect(closed).toMatchObject({ status: 'closed', clock: { owes: null, overdue: false } })

	expect((await tale(VILLAGER, closed)).slice(-3)).toEqual([
		'您确认了结果，还要别人核查',
		'柳树川村核查员周秀英核查过了，确实办好了，还要柳树川村负责人再核查一次',
		'柳树川村负责人王德山核查过了，确实办好了，诉求结案',
	])
	expect(eventsIn(await seen(VILLAGER, closed))).toEqual(['reopen'])
})

test('村村享：核查员没有来，到时限逐级转给上一级核查，不会没人查就结案，也不会永远等着', async () => {
	const { product, seen, passUntil, inboxOf } = story
	const resolved = await walk(product, await submitted(product, { category: 'land', text: '地界不清' }), [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'resolve', { note: '界桩立好了' }],
		[VILLAGER, 'confirm', SOLVED],
	])
	expect(resolved.check).toMatchObject({ owed: 2, title: '柳树川村核查员', name: '周秀英' })
	expect(await inboxOf(VERIFIER)).toContain(resolved.id)

	// It passes upwards, desk by desk, each with its own time.
	await passUntil(resolved.clock.dueAt)
	const passed = await seen(VILLAGER, resolved)
	expect(passed).toMatchObject({ status: 'resolved', check: { owed: 2, title: '科尔沁镇调度员' } })
	expect(passed.history.at(-1)?.text).toBe('到时限还没有核查，自动转给上一级科尔沁镇调度员核查')
	expect(await inboxOf(VERIFIER)).not.toContain(resolved.id)
	expect(await inboxOf(DISPATCHER)).toContain(resolved.id)
	await passUntil(passed.clock.dueAt)
	const county = await seen(VILLAGER, resolved)
	expect(county.check).toMatchObject({ owed: 2, title: '科尔沁右翼前旗调度员' })

	// At the top it lies supervised, and stays there however long: nothing closes itself unchecked.
	await passUntil(county.clock.dueAt)
	await story.pass(40 * DAY)
	const top = await seen(DISPATCHER, resolved)
	expect(top).toMatchObject({ status: 'resolved', supervised: true, check: { owed: 2 } })
	const desk = await product.ask(DISPATCHER, 'report', 'desk', { section: 'check' })
	expect(desk.items.map(({ id }) => id)).toContain(resolved.id)
	expect(eventsIn(await seen(VILLAGE_LEADER, resolved))).not.toContain('verify')
})
