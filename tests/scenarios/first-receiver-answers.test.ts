import { GRID_LEADER, refusalOf, submitted, VILLAGER, walk } from '../support/demo'
import { DAY, HOUR, startStory } from '../support/story'
import { eventsIn } from '../support/offered'

const story = startStory()

test('首接负责：问村民没有人回话，三天到时自动恢复，还是原来的人负责到底', async () => {
	const { product, seen, passUntil, inboxOf, tale } = story
	const taken = await walk(product, await submitted(product, { category: 'water', text: '水表下面漏' }), [
		[GRID_LEADER, 'accept'],
	])
	product.clock.advance(HOUR)
	const asked = await walk(product, taken, [[GRID_LEADER, 'ask', { note: '您哪天在家？要进屋关阀' }]])
	expect(asked).toMatchObject({ status: 'suspended', lead: '白玉兰', clock: { owes: null } })
	const question = await seen(VILLAGER, asked)
	expect(eventsIn(question)).toEqual(['add', 'answer', 'withdraw', 'share'])
	expect(question.history.at(-1)).toMatchObject({
		text: '第一网格网格长白玉兰想问您一件事',
		note: '您哪天在家？要进屋关阀',
	})

	// Three days less a minute nothing moves; then the timer takes it up, and the time asked is not lost.
	await story.pass(3 * DAY - 60_000)
	expect((await seen(VILLAGER, asked)).status).toBe('suspended')
	await story.pass(60_000)
	const again = await seen(GRID_LEADER, asked)
	expect(again).toMatchObject({ status: 'processing', lead: '白玉兰', owner: { name: '白玉兰' } })
	expect(Date.parse(again.clock.dueAt) - Date.parse(taken.clock.dueAt)).toBe(3 * DAY)
	expect((await tale(VILLAGER, asked)).at(-1)).toBe('等的时间到了，接着办')
	expect(await inboxOf(GRID_LEADER)).toContain(asked.id)

	// The answer comes too late for the question, but a second question is answered at once.
	expect(await refusalOf(product, again, [VILLAGER, 'answer', { note: '周六' }])).toMatchObject({
		code: 'EVENT_NOT_ALLOWED',
	})
	const answered = await walk(product, again, [
		[GRID_LEADER, 'ask', { note: '周六行不行？' }],
		[VILLAGER, 'answer', { note: '行，周六上午' }],
	])
	expect(answered).toMatchObject({ status: 'processing', lead: '白玉兰' })

	// Silence of the one who took it is another matter: then it climbs.
	await passUntil(answered.clock.dueAt)
	expect(await seen(VILLAGER, answered)).toMatchObject({ status: 'reported', level: 'village' })
})
