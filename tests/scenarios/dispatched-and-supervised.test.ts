import {
	DISPATCHER,
	GRID_1,
	GRID_LEADER,
	refusalOf,
	submitted,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
} from '../support/demo'
import { DAY, startStory } from '../support/story'

const story = startStory()

test('经过调度员分派流督办：分派下去还盯着，承办人每个工作日说一次进展，一直到办结', async () => {
	const { product, seen, inboxOf, tale } = story
	// The place is nowhere on the map: it reaches the town's dispatcher, who assigns it to the grid.
	const report = await submitted(product, {
		category: 'livestock',
		text: '羊圈边上有流浪狗',
		place: { text: '老砖厂那边' },
	})
	expect(await inboxOf(DISPATCHER)).toEqual([report.id])
	const unplaced = await product.ask(DISPATCHER, 'report', 'desk', { section: 'unplaced' })
	expect(unplaced.items.map(({ id }) => id)).toEqual([report.id])
	const assigned = await walk(product, report, [
		[DISPATCHER, 'assign', { to: { areaCode: GRID_1, post: 'gridLeader' }, note: '老砖厂在一格' }],
		[DISPATCHER, 'supervise', { note: '已经伤了羊，请每天说一次' }],
	])
	expect(assigned).toMatchObject({ status: 'reported', supervised: true, owner: { name: '白玉兰' } })

	// Nobody watches it twice, and it counts as watched until it ends.
	expect(await refusalOf(product, assigned, [VILLAGE_LEADER, 'supervise', { note: '快' }])).toMatchObject({
		code: 'ALREADY_SUPERVISED',
	})
	let watched = await walk(product, assigned, [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'start'],
	])
	const owed: string[] = []
	for (const note of ['下了捕狗笼', '抓到一只，还有一只']) {
		owed.push((await seen(DISPATCHER, watched)).noteDue?.dueAt ?? 'nothing')
		await story.pass(DAY)
		watched = await walk(product, watched, [[GRID_LEADER, 'note', { note }]])
	}
	expect(owed).toEqual(['2026-09-17T12:00:00+08:00', '2026-09-18T12:00:00+08:00'])

	// The supervisor sees a day without a word.
	product.clock.set(new Date('2026-09-21T18:30:00+08:00'))
	expect((await seen(DISPATCHER, watched)).noteDue).toMatchObject({ overdue: true })
	const told = await walk(product, watched, [[GRID_LEADER, 'note', { note: '周末没有再来' }]])
	expect(told.noteDue).toMatchObject({ overdue: false })

	const resolved = await walk(product, told, [[GRID_LEADER, 'resolve', { note: '两只都送了收容站' }]])
	const section = async () =>
		(await product.ask(DISPATCHER, 'report', 'desk', { section: 'supervised' })).items
	expect(await section()).toMatchObject([{ id: resolved.id, supervised: true }])
	const closed = await walk(product, resolved, [[VILLAGER, 'confirm', { solved: 'yes', satisfied: 'yes' }]])
	expect(closed).not.toHaveProperty('noteDue')
	expect(await section()).toEqual([])
	expect(await tale(VILLAGER, closed)).toContain('科尔沁镇调度员赵海燕督办：每个工作日要说一次进展')
})
