import {
	DISPATCHER,
	GRID_LEADER,
	refusalOf,
	submitted,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
} from '../support/demo'
import { startStory } from '../support/story'
import { eventsIn } from '../support/offered'

const story = startStory()

test('三级闭环：没有人理会，时限一到自动从网格到村、到镇、到旗，最后挂牌督办', async () => {
	const { product, seen, passUntil, inboxOf, tale } = story
	const report = await submitted(product, { category: 'road', text: '桥面塌了一块' })
	const ways: string[] = []
	const inboxes: string[][] = []
	for (let times = 0; times < 6; times++) {
		const now = await seen(VILLAGER, report)
		ways.push(now.owner.areaName)
		inboxes.push([
			...((await inboxOf(GRID_LEADER)).includes(report.id) ? ['grid'] : []),
			...((await inboxOf(VILLAGE_LEADER)).includes(report.id) ? ['village'] : []),
			...((await inboxOf(DISPATCHER)).includes(report.id) ? ['town'] : []),
		])
		if (now.supervised) break
		await passUntil(now.clock.dueAt)
	}
	expect(ways).toEqual(['第一网格', '柳树川村', '科尔沁镇', '科尔沁右翼前旗', '科尔沁右翼前旗'])
	// At each moment it lies with one desk, and with nobody's twice.
	expect(inboxes).toEqual([['grid'], ['village'], ['town'], [], []])
	expect((await tale(VILLAGER, report)).slice(1)).toEqual([
		'到时间还没有办，自动交到上一级，现在由柳树川村负责人办',
		'到时间还没有办，自动交到上一级，现在由科尔沁镇调度员办',
		'到时间还没有办，自动交到上一级，现在由科尔沁右翼前旗调度员办',
		'到时限还没有办，已是最上一级，列入督办',
	])

	// Those who let it climb see where it is now and may note, and can't take it back by themselves; the villager still may.
	const last = await seen(GRID_LEADER, report)
	expect(eventsIn(last)).toEqual(['note'])
	expect(await refusalOf(product, last, [GRID_LEADER, 'accept'])).toMatchObject({ code: 'EVENT_NOT_ALLOWED' })
	const gone = await walk(product, last, [[VILLAGER, 'withdraw', { reason: '自己搭了木板' }]])
	expect(gone.status).toBe('withdrawn')
})
