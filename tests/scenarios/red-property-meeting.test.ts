import { submitted, walk } from '../support/demo'
import { livesAt, startYard, YARD_LEADER, YARD_PROPERTY } from '../support/heating-yard'
import { MINUTE, startStory } from '../support/story'
import { eventsIn } from '../support/offered'

const HOUSEHOLDS = 27
const NUMBERS = Array.from({ length: HOUSEHOLDS }, (_, at) => at + 1)
const MEETING = '红色物业联席会：27 户、业委会和物业商定，周六停暖换主管，费用由全体住户共同分摊'

const story = startStory(() => startYard(HOUSEHOLDS))

test('红色物业联席会：27 户报同一根暖气主管漏水，26 条并成一条，联席会定了怎么办，每一户都查得到', async () => {
	const { product, seen, inboxOf } = story
	const reports = []
	for (const number of NUMBERS) {
		reports.push(await submitted(product, { text: `${number} 号家里不热，楼下在漏` }, livesAt(number)))
		product.clock.advance(MINUTE)
	}
	const [first, ...others] = reports
	if (!first) throw new Error('nobody reported')
	expect((await inboxOf(YARD_LEADER)).sort()).toEqual(reports.map(({ id }) => id).sort())

	// The grid leader takes the first, finds what is alike, and makes one matter of 27.
	let master = await walk(product, first, [[YARD_LEADER, 'accept']])
	const { items: alike, cursor = '' } = await product.ask(YARD_LEADER, 'report', 'alike', { id: master.id })
	const more = await product.ask(YARD_LEADER, 'report', 'alike', { id: master.id, cursor })
	expect(new Set([...alike, ...more.items].map(({ id }) => id))).toEqual(new Set(others.map(({ id }) => id)))
	for (const other of others) await walk(product, other, [[YARD_LEADER, 'merge', { into: master.id }]])
	master = await seen(YARD_LEADER, master)
	expect(master).toMatchObject({ joins: 26, lead: '格长一', coHandlers: [{ post: 'property' }] })
	expect(master.merged.map(({ number }) => number).sort()).toEqual(others.map(({ number }) => number).sort())
	expect(await inboxOf(YARD_LEADER)).toEqual([master.id])

	// The property company helps, the grid leader stays answerable, and the meeting's word is for all 27.
	expect(await inboxOf(YARD_PROPERTY)).toEqual([master.id])
	const resolved = await walk(product, master, [
		[YARD_PROPERTY, 'note', { note: MEETING, isPublic: true }],
		[YARD_LEADER, 'resolve', { note: '主管换好，已试水', isPublic: true }],
	])

	// Number 27 asks what became of theirs: it says where it went, and there they read the news, and no person.
	const asker = livesAt(27)
	const mine = await product.ask(asker, 'report', 'mine', {})
	expect(mine.items).toMatchObject([{ status: 'merged', clock: { owes: null } }])
	const own = await seen(asker, { id: mine.items[0]?.id ?? '' })
	expect(own).toMatchObject({ text: '27 号家里不热，楼下在漏', mergedInto: { number: master.number } })
	const there = await seen(asker, { id: own.mergedInto?.id ?? '' })
	expect(there.history.map(({ text }) => text)).toEqual([MEETING, '主管换好，已试水'])
	expect(JSON.stringify(there)).not.toMatch(/住户1|1 号家|格长一|物业罗凯|139/u)
	expect(eventsIn(there)).toEqual(['add', 'rework'])

	// It is still cold there: one of 27 is enough to take it up again.
	const cold = await walk(product, resolved, [[asker, 'rework', { reason: '顶楼还是不热' }]])
	expect(cold.status).toBe('processing')
	const closed = await walk(product, cold, [
		[YARD_LEADER, 'resolve', { note: '顶楼放了气，也热了', isPublic: true }],
		[livesAt(1), 'confirm', { solved: 'yes', satisfied: 'yes' }],
	])
	expect(closed.status).toBe('closed')

	// Afterwards each of the 26 leads to the one that was closed, and the one names each of them.
	for (const [at, { id, number }] of others.entries()) {
		const openid = livesAt(at + 2)
		const merged = await seen(openid, { id })
		expect(merged).toMatchObject({ number, status: 'merged', mergedInto: { id: closed.id } })
		expect(await seen(openid, closed)).toMatchObject({ status: 'closed', joined: true, publicOnly: true })
	}
	expect((await seen(YARD_LEADER, closed)).merged).toHaveLength(26)
}, 120_000)
