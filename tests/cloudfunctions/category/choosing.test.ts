import type { Category } from '#shared/report/category'
import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'
import { GRID_LEADER, refusalOf, STRANGER, submitted, VILLAGER, walk } from '../../support/demo'
import { startDemo, startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK } from '../../support/product'

let product: MemoryProduct
beforeAll(async () => {
	product = await startDemoInMemory()
})
afterAll(() => product.close())

/** Saves a category as it is with something different. */
async function change(code: string, part: Partial<Category>): Promise<void> {
	const { version, category } = await product.ask(CLERK, 'category', 'show', { code })
	await product.ask(CLERK, 'category', 'save', { version, category: { ...category, ...part } })
}

const names = async (openid = VILLAGER) =>
	(await product.ask(openid, 'category', 'list', {})).categories.map(({ name }) => name)

test('while the clerk has saved nothing, everybody chooses from the default categories', async () => {
	const { version, categories } = await product.ask(STRANGER, 'category', 'list', {})
	expect(version).toBe(0)
	expect(categories.map(({ code }) => code)).toEqual(DEFAULT_CATEGORIES.map(({ code }) => code))
	const [first] = await product.ask(STRANGER, 'report', 'categories', {})
	expect(first).toEqual({
		code: 'fire',
		name: '火情',
		hint: '房屋、柴草、草场着火',
		class: 'emergency',
		private: false,
	})
})

test('what the clerk saves, residents see at once, also under the older name of the list', async () => {
	await change('heating', { name: '暖气', hint: '暖气不热', order: 1 })
	expect((await names())[0]).toBe('暖气')
	const [older] = await product.ask(VILLAGER, 'report', 'categories', {})
	expect(older).toMatchObject({ code: 'heating', name: '暖气', hint: '暖气不热' })
	const report = await submitted(product)
	expect(report.categoryInfo).toMatchObject({ name: '暖气', icon: 'heating' })
	expect(report.trail.join()).toContain('“暖气”这类事')
	const { items } = await product.ask(VILLAGER, 'report', 'mine', {})
	expect(items[0]).toMatchObject({ categoryName: '暖气', categoryIcon: 'heating' })
})

test('a category of the village itself can be reported', async () => {
	const { version, category } = await product.ask(CLERK, 'category', 'show', { code: 'property' })
	const lift = { ...category, code: 'lift-1', name: '电梯', hint: '困人、停运', order: 5 }
	await product.ask(CLERK, 'category', 'save', { version, category: lift })
	const report = await submitted(product, { category: 'lift-1', text: '电梯停了' })
	expect(report).toMatchObject({ category: 'lift-1', categoryInfo: { name: '电梯', icon: 'property' } })
	expect(report.trail[1]).toBe('“电梯”这类事归柳树川村第一网格的物业管')
})

test('a report in flight keeps the rules of the day on which it was submitted', async () => {
	const before = await submitted(product, { category: 'livestock', text: '羊进了菜园' })
	await change('livestock', {
		name: '牛羊',
		class: 'utility',
		photoToResolve: true,
		terms: { accept: { unit: 'dailyMinutes', count: 30 } },
	})
	const after = await submitted(product, { category: 'livestock', text: '羊又进了菜园' })
	expect(before.clock.dueAt).toBe('2026-09-17T09:00:00+08:00')
	expect(after.clock.dueAt).toBe('2026-09-16T12:30:00+08:00')

	const handle = async (report: typeof before) =>
		walk(product, report, [
			[GRID_LEADER, 'accept'],
			[GRID_LEADER, 'start'],
		])
	const older = await handle(before)
	expect(older.categoryInfo).toMatchObject({ name: '牲畜', photoToResolve: false, extendsBy: 'workingDays' })
	expect(await refusalOf(product, older, [GRID_LEADER, 'resolve', { note: '圈好了' }])).toBeNull()
	const newer = await handle(after)
	expect(newer.categoryInfo).toMatchObject({ name: '牛羊', photoToResolve: true, extendsBy: 'hours' })
	expect(await refusalOf(product, newer, [GRID_LEADER, 'resolve', { note: '圈好了' }])).toMatchObject({
		code: 'MISSING_INPUT',
	})
})

test('a retired category can not be chosen; a report that has it goes on, and one sent before it is answered', async () => {
	const input = { clientKey: 'before-retiring', category: 'papers', text: '要开一张证明' }
	const { report } = await product.ask(VILLAGER, 'report', 'submit', input)
	await change('papers', { active: false })

	expect(await names()).not.toContain('开证明')
	const all = await product.ask(CLERK, 'category', 'list', { retired: true })
	expect(all.categories.find(({ code }) => code === 'papers')?.active).toBe(false)
	const late = { ...input, clientKey: 'after-retiring' }
	expect(await product.call(VILLAGER, 'report', 'submit', late)).toMatchObject({
		ok: false,
		error: { code: 'INVALID_INPUT', fields: { category: '没有这个类别，请重新选择' } },
	})
	expect((await product.ask(VILLAGER, 'report', 'submit', input)).report.id).toBe(report.id)
	const closed = await walk(product, report, [
		[GRID_LEADER, 'settle', { note: '开好了' }],
		[VILLAGER, 'confirm', { solved: 'yes', satisfied: 'yes' }],
	])
	expect(closed.status).toBe('closed')
})

test('a list costs one call; a submit and an event cost no more once the clerk has saved', async () => {
	const other = await startDemo()
	const cost = async (openid: string, noun: string, method: string, input: object) =>
		(await other.raw(openid, noun, { method, input })).counts.calls
	const costs = async (clientKey: string) => {
		const report = await submitted(other)
		return {
			list: await cost(STRANGER, 'category', 'list', {}),
			submit: await cost(VILLAGER, 'report', 'submit', { clientKey, category: 'water', text: '停水了' }),
			accept: await cost(GRID_LEADER, 'report', 'accept', { id: report.id, version: 1 }),
		}
	}
	const before = await costs('cost-key-1')
	const { version, category } = await other.ask(CLERK, 'category', 'show', { code: 'water' })
	await other.ask(CLERK, 'category', 'save', { version, category: { ...category, hint: '停水' } })
	expect(before.list).toBe(1)
	expect(await costs('cost-key-2')).toEqual(before)
	await other.close()
})
