import type { Input, Output } from '../../../cloudfunctions/modules/contract'
import { DISPATCHER, GRID_LEADER, STRANGER, VILLAGER } from '../../support/demo'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK } from '../../support/product'

type Saving = Input<'category', 'save'>
type Category = Output<'category', 'show'>['category']

let product: MemoryProduct
beforeAll(async () => {
	product = await startDemoInMemory()
})
afterAll(() => product.close())

/** What a clerk would send who sees the version in force. */
async function changed(code: string, part: Partial<Category>): Promise<Saving> {
	const { version, category } = await product.ask(CLERK, 'category', 'show', { code })
	return { version, category: { ...category, ...part } }
}

const inForce = async () => (await product.ask(VILLAGER, 'category', 'list', {})).version
const save = (input: Saving) => product.ask(CLERK, 'category', 'save', input)
const errorOf = async (openid: string, input: Saving) => {
	const answer = await product.call(openid, 'category', 'save', input)
	return answer.ok ? null : answer.error
}

test('nobody but a clerk sees the rules or saves', async () => {
	const input = await changed('water', { hint: '停水' })
	for (const openid of [VILLAGER, GRID_LEADER, DISPATCHER, STRANGER]) {
		expect(await errorOf(openid, input)).toMatchObject({ code: 'NO_PERMISSION' })
		for (const call of [
			product.call(openid, 'category', 'show', { code: 'water' }),
			product.call(openid, 'category', 'versions', {}),
		])
			expect(await call).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
	}
	expect(await inForce()).toBe(0)
})

test('of two who saw the same version the second is told who was faster, and changes nothing', async () => {
	const mine = await changed('water', { hint: '停水' })
	const theirs = await changed('power', { hint: '停电' })
	await save(theirs)
	expect(await errorOf(CLERK, mine)).toMatchObject({
		code: 'STALE_VERSION',
		message: expect.stringMatching(/刚刚改过类别，请看最新内容再改$/) as string,
	})
	expect(await changed('water', {})).toMatchObject({
		version: 1,
		category: { hint: '停水、水管漏水、水质不好' },
	})
})

test('two at the same moment: one wins', async () => {
	const version = await inForce()
	const inputs = [await changed('road', { hint: '路坏' }), await changed('rubbish', { hint: '垃圾' })]
	const errors = await Promise.all(inputs.map((input) => errorOf(CLERK, input)))
	expect(errors.filter((error) => error === null)).toHaveLength(1)
	expect(errors.find((error) => error !== null)?.code).toBe('STALE_VERSION')
	expect(await inForce()).toBe(version + 1)
})

test('sent twice it counts once, also when another save came between', async () => {
	const first = await changed('elder', { hint: '要人帮忙' })
	const version = first.version + 1
	expect(await save(first)).toMatchObject({ version })
	const before = product.snapshot()
	expect(await save(first)).toMatchObject({ version, category: { hint: '要人帮忙' } })
	expect(product.snapshot()).toEqual(before)
	await save(await changed('medicine', { hint: '取药' }))
	expect(await save(first)).toMatchObject({ version: version + 1, category: { hint: '要人帮忙' } })
	expect(await inForce()).toBe(version + 1)
})

test('a save that changes nothing makes no version', async () => {
	const version = await inForce()
	expect(await save(await changed('water', {}))).toMatchObject({ version })
	expect(await inForce()).toBe(version)
})

test('what a rule forbids is refused by field, with a sentence, and nothing changes', async () => {
	const before = product.snapshot()
	const wrong: [Saving, string, string][] = [
		[await changed('dispute', { private: false }), 'private', '这一类讲的是私人的事，必须只给负责的人看'],
		[
			await changed('burning', { checkedBy: 'reporter' }),
			'checkedBy',
			'紧急的事不能只凭报事人确认，请选别人核查',
		],
		[
			await changed('land', { checkedBy: 'oneOther' }),
			'checkedBy',
			'土地、钱款和安全的事，必须由两个单位核查',
		],
		[await changed('other', { active: false }), 'active', '“其他”不能停用，不知道归哪类的事都放在这里'],
		[
			await changed('water', { terms: { total: { unit: 'minutes', count: 60 } } }),
			'terms.total',
			'这样夜里或放假时受理会比办好还晚，请把受理改短，或者把办好放宽',
		],
		[await changed('water', { name: '供暖' }), 'name', '已经有叫这个名字的类别'],
	]
	for (const [input, field, sentence] of wrong)
		expect(await errorOf(CLERK, input)).toEqual({
			code: 'INVALID_INPUT',
			message: '填写的内容有误，请看标出的地方',
			fields: { [`category.${field}`]: sentence },
		})
	expect(product.snapshot()).toEqual(before)
})

test('every version stays readable, with who saved what and when', async () => {
	const start = await inForce()
	await save(await changed('water', { hint: '停水' }))
	product.clock.advance(60_000)
	await save(await changed('water', { hint: '停水、漏水', photoToResolve: true }))
	const added = await changed('water', { code: 'own-1', name: '浇地', order: 77 })
	await save(added)

	const { items } = await product.ask(CLERK, 'category', 'versions', {})
	expect(items.slice(0, 3)).toMatchObject([
		{ version: start + 3, code: 'own-1', name: '浇地', isNew: true },
		{ version: start + 2, code: 'water', isNew: false, changed: ['hint', 'photoToResolve'] },
		{ version: start + 1, at: '2026-09-16T12:00:00+08:00', changed: ['hint'] },
	])
	expect(items[0]?.by).not.toBe('')
	const hintIn = async (version: number) =>
		(await product.ask(CLERK, 'category', 'show', { code: 'water', version })).category.hint
	expect(await Promise.all([0, start + 1, start + 2, start + 3].map(hintIn))).toEqual([
		'停水、水管漏水、水质不好',
		'停水',
		'停水、漏水',
		'停水、漏水',
	])
	for (const input of [
		{ code: 'water', version: start + 4 },
		{ code: 'own-1', version: start + 2 },
		{ code: 'unknown' },
	])
		expect(await product.call(CLERK, 'category', 'show', input)).toMatchObject({
			ok: false,
			error: { code: 'NOT_FOUND' },
		})
})

test('many versions come page by page', async () => {
	for (let at = await inForce(); at < 22; at++) await save(await changed('water', { hint: `停水 ${at}` }))
	const first = await product.ask(CLERK, 'category', 'versions', {})
	expect(first.items.map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, at) => 22 - at))
	const second = await product.ask(CLERK, 'category', 'versions', { cursor: first.cursor ?? '' })
	expect(second.items.map(({ version }) => version)).toEqual([2, 1])
	expect(second.cursor).toBeUndefined()
})

test('an import of the roster leaves the categories alone', async () => {
	const version = await inForce()
	const { added } = await product.importCsv('类别,编码,名称,层级,上级编码\n区划,152221998,新设镇,镇,152221\n')
	expect(added.areas).toBe(1)
	expect(await inForce()).toBe(version)
})

test('another post owns it in a village at night; by day, and elsewhere, all is as before', async () => {
	const [home] = (await product.ask(VILLAGER, 'account', 'show', {})).households
	const village = home?.path.find(({ level }) => level === 'village')
	if (!village) throw new RangeError('no village')
	const rules = (areaCode: string) => [
		{ areaCode, hours: { from: 21 * 60, to: 7 * 60 }, owner: 'gridMember' as const },
	]
	expect(await errorOf(CLERK, await changed('road', { ownerRules: rules('999999') }))).toMatchObject({
		fields: { 'category.ownerRules.0': '没有这个地方' },
	})
	const saved = await save(await changed('road', { ownerRules: rules(village.code) }))
	expect(saved.ruleAreas).toEqual([{ areaCode: village.code, name: village.name }])
	const ownerAt = async (hour: number, clientKey: string) => {
		product.clock.set(Date.parse('2026-09-17T00:00:00+08:00') + hour * 3_600_000)
		const input = { category: 'road', text: '路断了', clientKey }
		return (await product.ask(VILLAGER, 'report', 'submit', input)).report
	}
	const [night, day] = [await ownerAt(22, 'sent-at-night-1'), await ownerAt(34, 'sent-by-day-0001')]
	expect([night.owner.post, day.owner.post]).toEqual(['gridMember', 'gridLeader'])
	expect(night.trail).toContainEqual(expect.stringMatching(/每天21:00到第二天07:00归.*网格员管$/))
})
