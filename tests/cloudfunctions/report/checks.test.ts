import {
	DISPATCHER,
	GRID_LEADER,
	GRID_MEMBER,
	refusalOf,
	submitted,
	VERIFIER,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
} from '../../support/demo'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'

let product: MemoryProduct
beforeAll(async () => {
	product = await startDemoInMemory()
})
afterAll(() => product.close())

/** A matter that two bodies check, resolved by the grid leader. */
async function resolvedLand() {
	const report = await submitted(product, { category: 'land', text: '土地证少了一亩六分' })
	return walk(product, report, [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'start'],
		[GRID_LEADER, 'resolve', { note: '重新丈量，登记已改' }],
	])
}

test('a land matter closes only after two bodies said yes', async () => {
	const resolved = await resolvedLand()
	expect(resolved.clock.owes).toBe('check')
	const seen = await product.ask(VERIFIER, 'report', 'inbox', {})
	expect(seen.items.map(({ id }) => id)).toContain(resolved.id)

	const confirmed = await walk(product, resolved, [
		[VILLAGER, 'confirm', { solved: 'yes', satisfied: 'yes' }],
	])
	expect(confirmed).toMatchObject({ status: 'resolved', rating: { solved: 'yes', satisfied: 'yes' } })
	const once = await walk(product, confirmed, [[VERIFIER, 'verify', { note: '看了新证，面积对了' }]])
	// The verifier keeps the record of their check; the next one reads on.
	expect(once.check).toBeUndefined()
	const { report: left } = await product.ask(VILLAGE_LEADER, 'report', 'show', { id: once.id })
	expect(left).toMatchObject({ status: 'resolved', check: { owed: 1 } })
	expect(await refusalOf(product, once, [VERIFIER, 'verify', { note: '再看一次' }])).toMatchObject({
		code: 'NO_PERMISSION',
	})
	const twice = await walk(product, once, [[VILLAGE_LEADER, 'verify', { note: '村委会也核对了' }]])
	expect(twice).toMatchObject({ status: 'closed', clock: { owes: null } })
})

test('a checker who says no sends it back, and the checks begin anew', async () => {
	const resolved = await resolvedLand()
	const back = await walk(product, resolved, [
		[VERIFIER, 'verify', { note: '证在' }],
		[VILLAGE_LEADER, 'rework', { reason: '界桩没有立' }],
	])
	expect(back).toMatchObject({ status: 'processing' })
	const again = await walk(product, back, [[GRID_LEADER, 'resolve', { note: '界桩立好了' }]])
	expect(again.check).toMatchObject({ owed: 2 })
})

test('a check that nobody does passes one level up, and at the top lies supervised', async () => {
	const resolved = await resolvedLand()
	const titles: (string | undefined)[] = [resolved.check?.title]
	for (let step = 0; step < 6; step++) {
		const now = await product.ask(VILLAGER, 'report', 'show', { id: resolved.id })
		product.clock.set(new Date(Date.parse(now.report.clock.dueAt) + 60_000))
		await product.timer()
		const after = await product.ask(VILLAGER, 'report', 'show', { id: resolved.id })
		titles.push(after.report.check?.title)
	}
	expect(new Set(titles).size).toBeGreaterThanOrEqual(3)
	const last = await product.ask(DISPATCHER, 'report', 'show', { id: resolved.id })
	expect(last.report).toMatchObject({ status: 'resolved', supervised: true })
	expect(last.report.history.map(({ text }) => text).join('\n')).toContain('自动转给上一级')
})

test('nobody checks what they handled', async () => {
	const report = await submitted(product, { category: 'land', text: '地界不清' })
	const taken = await walk(product, report, [
		[GRID_LEADER, 'return', { reason: '要村里丈量' }],
		[VILLAGE_LEADER, 'settle', { note: '已丈量' }],
	])
	expect(taken.check?.title).not.toContain('负责人')
	expect(await refusalOf(product, taken, [VILLAGE_LEADER, 'verify', { note: '好了' }])).toMatchObject({
		code: 'EVENT_NOT_ALLOWED',
	})
	expect(await refusalOf(product, taken, [GRID_MEMBER, 'verify', { note: '好了' }])).toMatchObject({
		code: 'EVENT_NOT_ALLOWED',
	})
})
