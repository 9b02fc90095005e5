import { toIso } from '#shared/clock/china-time'
import {
	DISPATCHER,
	GRID_LEADER,
	refusalOf,
	submitted,
	VERIFIER,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
} from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'
import { eventsIn } from '../../support/offered'

const HOUR = 60 * 60 * 1000

/** What the timer answers when nothing is due. */
const IDLE = {
	...{ close: 0, resume: 0, escalate: 0, forgotten: 0, summaries: 0 },
	...{
		drafts: 0,
		proposals: 0,
		uses: 0,
		uploads: 0,
		showings: 0,
		changes: 0,
		decided: 0,
		visitsForgotten: 0,
		toldForgotten: 0,
		gridsCounted: 0,
		plansDrawn: 0,
		plansLooking: 0,
		plansOver: 0,
		plansTold: 0,
		messages: 0,
	},
}

let product: Product
beforeEach(async () => {
	product = await startDemo()
})
afterEach(() => product.close())

const runTimer = async () => (await product.cloud.triggers.run('due')).result
const seen = async (id: string) => (await product.ask(VILLAGER, 'report', 'show', { id })).report

test('an overdue report climbs grid, village, town, county by the timer alone, and stays supervised at the top', async () => {
	const { id } = await submitted(product)
	const levels: string[] = []
	for (let step = 0; step < 6; step++) {
		const { level, clock, supervised } = await seen(id)
		levels.push(supervised ? `${level} supervised` : level)
		if (supervised) break
		product.clock.set(Date.parse(clock.dueAt) + 1000)
		await runTimer()
	}
	expect(levels).toEqual(['grid', 'village', 'town', 'county', 'county supervised'])
	// What has run out is counted anew, which changes nothing but the index.
	const stands = (): unknown =>
		(product.snapshot()['reports'] ?? []).map((report) => ({ ...(report as object), index: undefined }))
	const before = stands()
	product.clock.advance(1000 * HOUR)
	expect(await runTimer()).toEqual({
		ok: true,
		// The file of the roster was handed over long ago, and each day every grid's households are counted.
		data: { ...IDLE, drafts: 1, uses: 15, summaries: 1, gridsCounted: 12 },
	})
	expect(stands()).toEqual(before)
	const { history } = await seen(id)
	expect(history[1]?.text).toBe('到时间还没有办，自动交到上一级，现在由柳树川村负责人办')
})

test('the timer does the same thing once however often it runs, and reads nothing when nothing is due', async () => {
	const report = await submitted(product)
	// At noon it tells of the day before.
	await runTimer()
	const idle = await product.cloud.triggers.run('due')
	// What is due, what was not told, what is to be forgotten, which changes wait for a second person; and, as it is noon, which
	// files were left alone or are not used, what limits counted, who looked and what changed long ago, whether the day before
	// was told, which answers of visits and which messages are kept too long; and that it came by is noted. Then what was said at
	// home, plans that draw or look again, and how far households are counted: roster, progress, visits, flags, and that it was.
	expect(idle.counts.calls).toBe(21)
	product.clock.set(Date.parse(report.clock.dueAt) + 1000)
	expect(await runTimer()).toEqual({
		ok: true,
		data: { ...IDLE, escalate: 1 },
	})
	expect(await runTimer()).toEqual({
		ok: true,
		data: IDLE,
	})
})

test('what costs a run grows with what is due, not with what is open', async () => {
	for (let open = 0; open < 36; open++) await submitted(product, { category: 'policy', text: `问题${open}` })
	const urgent = await submitted(product, { category: 'safety', text: '电线掉了' })
	// Every grid is counted once.
	await runTimer()
	product.clock.set(Date.parse(urgent.clock.dueAt) + 61_000)
	const { counts } = await product.cloud.triggers.run('due')
	// Who is bound around an emergency: 1 call. The event: 3. Telling of it: who is bound, the message, that it was told. And what was not told before, is to be forgotten, or waits for a second person.
	// Then plans, and how far households are counted.
	expect(counts).toMatchObject({ calls: 12, writes: 3 })
	expect(counts.documents).toBeLessThan(30)
})

test('a leader passes up what is too hard; the village takes it and it is watched from above', async () => {
	const report = await walk(product, await submitted(product), [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'escalate', { reason: '主管道要村里停暖' }],
	])
	expect(report).toMatchObject({ status: 'reported', level: 'village', owner: { name: '王德山' } })
	const watched = await walk(product, report, [
		[VILLAGE_LEADER, 'accept'],
		[DISPATCHER, 'supervise', { note: '请今天到现场' }],
	])
	expect(watched.supervised).toBe(true)
	expect((await refusalOf(product, watched, [DISPATCHER, 'supervise', { note: '快' }]))?.code).toBe(
		'ALREADY_SUPERVISED',
	)
})

test('not taken, appealed, handled, closed, reopened: an unhappy villager is heard', async () => {
	const rejected = await walk(product, await submitted(product, { category: 'land', text: '少了 1.6 亩' }), [
		[GRID_LEADER, 'reject', { rejectReason: 'answeredBefore', note: '去年已经答复过' }],
	])
	expect(eventsIn(await seen(rejected.id))).toEqual(['appeal'])
	const closed = await walk(product, rejected, [
		[VILLAGER, 'appeal', { reason: '去年说今年重新量' }],
		[VILLAGE_LEADER, 'accept'],
		[VILLAGE_LEADER, 'resolve', { note: '重新量过，已补登记' }],
		[VERIFIER, 'verify', { note: '看了新证，面积对了' }],
		[DISPATCHER, 'verify', { note: '电话问过，登记已改' }],
		[VILLAGER, 'rate', { solved: 'yes', satisfied: 'yes' }],
	])
	expect(closed.status).toBe('closed')
	product.clock.advance(5 * 24 * HOUR)
	const open = await walk(product, closed, [[VILLAGER, 'reopen', { reason: '登记的还是旧数' }]])
	expect(open).toMatchObject({ status: 'reported', level: 'village', owner: { post: 'villageLeader' } })
	expect(open).not.toHaveProperty('rating')
	expect(Date.parse(open.clock.dueAt)).toBeGreaterThan(product.clock.now())
})

test('who has no WeChat and is never rung: the owed call climbs as well', async () => {
	const { report } = await product.ask(GRID_LEADER, 'report', 'submit', {
		clientKey: 'never-told-1',
		category: 'medicine',
		text: '老人取不了药',
		place: { areaCode: '152221100209-1' },
		onBehalf: { name: '包玉山' },
	})
	const resolved = await walk(product, report, [[GRID_LEADER, 'settle', { note: '药已送到' }]])
	expect(resolved.clock.owes).toBe('telling')
	product.clock.set(Date.parse(resolved.clock.dueAt) + 1000)
	await runTimer()
	const { report: climbed } = await product.ask(GRID_LEADER, 'report', 'show', { id: report.id })
	expect(climbed).toMatchObject({ status: 'resolved', level: 'village', told: false })
	expect(toIso(product.clock.now()) < climbed.clock.dueAt).toBe(true)
})
