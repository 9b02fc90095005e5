import { DEFAULT_PHRASES } from '#shared/words/phrases'
import { DEPUTY, GRID_1, GRID_LEADER, VILLAGE_LEADER } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

let product: Product
beforeEach(async () => {
	product = await startDemo()
})
afterEach(() => product.close())

const DESK = { areaCode: GRID_1, post: 'gridLeader' as const }
const OWN = { accept: ['我是{我的名字}'], note: [], resolve: ['办好了'], reject: [] }

test('a good set comes along, with the names of today, in two reads at most', async () => {
	const shown = await product.ask(GRID_LEADER, 'report', 'phrases', { desk: DESK })
	expect(shown).toMatchObject({
		version: 0,
		phrases: DEFAULT_PHRASES,
		fills: { leader: '网格长白玉兰', me: '白玉兰', phone: '13800000010', today: '9月16日' },
	})
	expect(await product.ask(GRID_LEADER, 'report', 'phrases', {})).toEqual(shown)
	const { counts } = await product.raw(GRID_LEADER, 'report', { method: 'phrases', input: { desk: DESK } })
	expect(counts.calls).toBe(1)
	expect((await product.ask(VILLAGE_LEADER, 'report', 'phrases', {})).fills.leader).toBe('网格长')
})

test('a desk keeps its own; sent twice counts once, and who comes second is told', async () => {
	const input = { desk: DESK, version: 0, phrases: OWN }
	const saved = await product.ask(GRID_LEADER, 'report', 'savePhrases', input)
	expect(saved).toMatchObject({ version: 1, phrases: OWN })
	expect(await product.ask(GRID_LEADER, 'report', 'savePhrases', input)).toEqual(saved)
	expect(
		await product.call(GRID_LEADER, 'report', 'savePhrases', { ...input, phrases: { ...OWN, accept: [] } }),
	).toMatchObject({ error: { code: 'STALE_VERSION' } })
	const next = { ...input, version: 1, phrases: { ...OWN, accept: [] } }
	expect(await product.ask(GRID_LEADER, 'report', 'savePhrases', next)).toMatchObject({ version: 2 })
	expect(await product.ask(GRID_LEADER, 'report', 'phrases', { desk: DESK })).toMatchObject({
		version: 2,
		phrases: { accept: [], resolve: ['办好了'] },
	})
})

test('nobody reads or writes the sentences of a desk that they do not answer for', async () => {
	for (const openid of [VILLAGE_LEADER, DEPUTY]) {
		expect(await product.call(openid, 'report', 'phrases', { desk: DESK })).toMatchObject({
			error: { code: 'NO_PERMISSION' },
		})
		expect(
			await product.call(openid, 'report', 'savePhrases', { desk: DESK, version: 0, phrases: OWN }),
		).toMatchObject({ error: { code: 'NO_PERMISSION' } })
	}
})

test('an open place that nobody can fill is refused beside its sentence; nine are too many', async () => {
	const save = (accept: string[]) =>
		product.call(GRID_LEADER, 'report', 'savePhrases', {
			desk: DESK,
			version: 0,
			phrases: { ...OWN, accept },
		})
	expect(await save(['好', '{报事人}您好'])).toMatchObject({
		error: {
			code: 'INVALID_INPUT',
			fields: { 'phrases.accept.1': '不能写 {报事人}，只能用上面列出来的几个' },
		},
	})
	expect(await save(Array.from({ length: 9 }, () => '好'))).toMatchObject({
		error: { code: 'INVALID_INPUT', fields: { 'phrases.accept': expect.any(String) as string } },
	})
	expect(await save(['好'.repeat(101)])).toMatchObject({
		error: { fields: { 'phrases.accept.0': expect.any(String) as string } },
	})
})
