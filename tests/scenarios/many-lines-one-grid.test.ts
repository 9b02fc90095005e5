import { refusalOf, submitted, walk } from '../support/demo'
import { livesAt, startYard, YARD_LEADER, YARD_PROPERTY, YARD_TOWN } from '../support/heating-yard'
import { DAY, startStory } from '../support/story'

const story = startStory(() => startYard(2))

test('多网合一：两条线并错了，调度员七天内拆开，各归各的编号、状态和时限', async () => {
	const { product, seen, inboxOf, tale } = story
	const cold = await submitted(product, { category: 'heating', text: '家里不热' }, livesAt(1))
	const flood = await walk(
		product,
		await submitted(product, { category: 'heating', text: '阀门漏水' }, livesAt(2)),
		[
			[YARD_LEADER, 'accept'],
			[YARD_LEADER, 'start'],
		],
	)
	const merged = await walk(product, flood, [[YARD_LEADER, 'merge', { into: cold.id, note: '看着像一件事' }]])
	expect(merged).toMatchObject({ status: 'merged', mergedInto: { number: cold.number } })
	expect(await inboxOf(YARD_PROPERTY)).toEqual([cold.id])

	// It was another pipe. Only a dispatcher takes it back, and it stands where it stood, with its lead and its promise.
	expect(await refusalOf(product, merged, [YARD_LEADER, 'unmerge'])).toMatchObject({
		code: 'EVENT_NOT_ALLOWED',
	})
	product.clock.advance(DAY)
	const alone = await walk(product, merged, [[YARD_TOWN, 'unmerge', { note: '不是同一根管' }]])
	expect(alone).toMatchObject({
		status: 'processing',
		lead: '格长一',
		clock: { dueAt: flood.clock.dueAt },
	})
	expect(alone).not.toHaveProperty('mergedInto')
	const left = await seen(livesAt(1), cold)
	expect(left).toMatchObject({ status: 'reported', merged: [], joins: 0, number: cold.number })
	expect(await seen(livesAt(2), alone)).toMatchObject({ number: flood.number, mine: true, publicOnly: false })
	expect((await inboxOf(YARD_LEADER)).sort()).toEqual([cold.id, flood.id].sort())

	// Both histories tell it, and each is closed by its own reporter.
	expect((await tale(livesAt(1), cold)).slice(1)).toEqual([
		`第一网格网格长格长一把编号 ${flood.number} 的诉求并了进来，一起办`,
		`河西镇调度员镇调度把编号 ${flood.number} 的诉求移了出去，单独办`,
	])
	const closed = await walk(product, alone, [
		[YARD_LEADER, 'resolve', { note: '换了阀门' }],
		[livesAt(2), 'confirm', { solved: 'yes', satisfied: 'yes' }],
	])
	expect(closed.status).toBe('closed')

	// A week later a merge stands.
	const late = await submitted(product, { category: 'heating', text: '还是不热' }, livesAt(2))
	const again = await walk(product, late, [[YARD_LEADER, 'merge', { into: cold.id }]])
	product.clock.advance(7 * DAY + 1)
	expect(await refusalOf(product, again, [YARD_TOWN, 'unmerge'])).toMatchObject({ code: 'MERGED_LONG_AGO' })
})
