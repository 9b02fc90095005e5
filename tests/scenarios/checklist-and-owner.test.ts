import { GRID_LEADER, refusalOf, submitted, VILLAGE_LEADER, VILLAGER, walk } from '../support/demo'
import { startStory } from '../support/story'

const story = startStory()

test('清单制+责任制：一件事一个责任人一个日期，延期要说理由，上一级不同意就照原来的日期办', async () => {
	const { product, seen, passUntil, inboxOf } = story
	const begun = await walk(
		product,
		await submitted(product, { category: 'policy', text: '低保怎么还没批' }),
		[
			[GRID_LEADER, 'accept'],
			[GRID_LEADER, 'start'],
		],
	)
	expect(begun).toMatchObject({ lead: '白玉兰', clock: { owes: 'result' } })

	// The one who is answerable asks in time, once; they do not grant it to themselves.
	const more = { amount: 3, reason: '镇里在核对收入' }
	const asked = await walk(product, begun, [[GRID_LEADER, 'askExtension', more]])
	expect(asked.clock).toEqual(begun.clock)
	expect(await refusalOf(product, asked, [GRID_LEADER, 'askExtension', more])).toMatchObject({
		code: 'EXTENSION_ASKED',
	})
	expect(await refusalOf(product, asked, [GRID_LEADER, 'grantExtension'])).toMatchObject({
		code: 'EVENT_NOT_ALLOWED',
	})

	// The village says no, with a reason; the date stands, and the villager reads why.
	const no = { reason: '材料已经齐了，三天用不着' }
	const refused = await walk(product, asked, [[VILLAGE_LEADER, 'refuseExtension', no]])
	expect(refused.clock).toEqual(begun.clock)
	expect((await seen(VILLAGER, refused)).history.at(-1)).toMatchObject({
		event: 'refuseExtension',
		text: '柳树川村负责人王德山没有同意延期',
		...no,
	})

	// A second time it is granted, a third time there is none, and more than the first term there never is.
	expect(
		await refusalOf(product, refused, [GRID_LEADER, 'askExtension', { ...more, amount: 8 }]),
	).toMatchObject({ code: 'EXTENDED_ENOUGH' })
	const granted = await walk(product, refused, [
		[GRID_LEADER, 'askExtension', { ...more, amount: 1 }],
		[VILLAGE_LEADER, 'grantExtension'],
	])
	// One working day, which steps over the three days of the Mid-Autumn festival.
	expect([begun.clock.dueAt, granted.clock.dueAt]).toEqual([
		'2026-09-24T12:00:00+08:00',
		'2026-09-28T12:00:00+08:00',
	])
	expect(await refusalOf(product, granted, [GRID_LEADER, 'askExtension', more])).toMatchObject({
		code: 'EXTENDED_ENOUGH',
	})

	// The date passes: it is no longer theirs.
	await passUntil(granted.clock.dueAt)
	expect(await inboxOf(GRID_LEADER)).not.toContain(granted.id)
	expect(await inboxOf(VILLAGE_LEADER)).toContain(granted.id)
})
