import {
	DISPATCHER,
	GRID_LEADER,
	NEIGHBOUR,
	submitted,
	VERIFIER,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
} from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

let product: Product
beforeEach(async () => {
	product = await startDemo()
})
afterEach(() => product.close())

const listOf = async (openid: string) => (await product.ask(openid, 'message', 'list', {})).items
/** Oldest first. */
const textsOf = async (openid: string): Promise<string[]> =>
	(await listOf(openid)).map(({ text }) => text).reverse()

test('checks: each body hears when it is its turn, and the villager hears each yes and each no', async () => {
	const land = await submitted(product, { category: 'land', text: '土地证少了一亩六分' })
	const head = `土地确权（编号 ${land.number}），`
	await walk(product, land, [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'resolve', { note: '登记已改' }],
		[VERIFIER, 'verify', { note: '看了新证' }],
		[VILLAGE_LEADER, 'rework', { reason: '界桩没有立' }],
	])
	const [asked] = await textsOf(VERIFIER)
	expect(asked).toMatch(new RegExp(`^${head}办好了，请您去核查，最晚.+前核查。$`))
	expect(await textsOf(VILLAGE_LEADER)).toEqual([asked])
	const yours = '您报的“土地确权”，'
	expect((await textsOf(VILLAGER)).slice(1)).toEqual([
		`${yours}白玉兰说已经办好，“登记已改”，还要请人去核查，请您看看办好没有，点开说一声。`,
		expect.stringMatching(`^${yours}.+去看过了，确实办好了，“看了新证”，还要再请一家核查。$`) as string,
		expect.stringMatching(
			`^${yours}王德山说还没办好，“界桩没有立”，退回.+网格长白玉兰重新办，最晚.+前给您结果。$`,
		) as string,
	])
	expect((await textsOf(GRID_LEADER)).at(-1)).toMatch(
		new RegExp(`^${head}退回返工，还没解决，请重新办，“界桩没有立”，最晚.+前办结。$`),
	)
})

test('who joined hears what is public, and it opens the page of neighbours', async () => {
	const report = await walk(product, await submitted(product, { text: '高志强家的暖气漏水' }), [
		[NEIGHBOUR, 'join'],
		[GRID_LEADER, 'note', { note: '志强说夜里也漏' }],
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'note', { note: '今晚停暖抢修', isPublic: true }],
	])
	const head = `您关心的“供暖”（编号 ${report.number}），现在是“已受理”`
	expect(await textsOf(NEIGHBOUR)).toEqual([`${head}。`, `${head}，“今晚停暖抢修”。`])
	expect((await listOf(NEIGHBOUR)).map(({ reader }) => reader)).toEqual(['neighbour', 'neighbour'])
	expect((await textsOf(VILLAGER))[0]).toBe('您报的“供暖”，一位邻居说家里也有这件事。')
})

test('merged and taken back: both sides hear it, and the merged hear how the other goes on', async () => {
	const one = await submitted(product, { category: 'water', text: '停水了' })
	const two = await submitted(product, { category: 'water', text: '也停水了' }, NEIGHBOUR)
	const merged = await walk(product, one, [[DISPATCHER, 'merge', { into: two.id }]])
	product.clock.advance(1000)
	const { report: master } = await product.ask(GRID_LEADER, 'report', 'show', { id: two.id })
	await walk(product, master, [[GRID_LEADER, 'accept']])
	product.clock.advance(1000)
	await walk(product, merged, [[DISPATCHER, 'unmerge', { note: '不是同一根管' }]])

	const mine = await textsOf(VILLAGER)
	expect(mine[0]).toMatch(new RegExp(`^您报的“供水”，.+把它并入编号 ${two.number} 的诉求，一起办。$`))
	expect(mine[1]).toBe(`您关心的“供水”（编号 ${two.number}），现在是“已受理”。`)
	expect(mine[2]).toMatch(/^您报的“供水”，.+把它分了出来，重新单独办，?.*。$/)
	const theirs = await textsOf(NEIGHBOUR)
	expect(theirs[0]).toMatch(new RegExp(`^您报的“供水”，.+把编号 ${one.number} 的诉求并了进来，一起办。$`))
	expect(theirs[1]).toContain('已经受理')
	expect(theirs[2]).toMatch(new RegExp(`^您报的“供水”，.+把编号 ${one.number} 的诉求移了出去，单独办。$`))
	// The leader has both on the desk: of a merge they hear from each side.
	expect((await textsOf(GRID_LEADER)).filter((text) => /并|分了出来/.test(text))).toHaveLength(3)
})

test('a neighbour who is told reads nothing of a person in the inbox', async () => {
	const report = await submitted(product, { text: '高志强家的暖气漏水' })
	await walk(product, report, [
		[NEIGHBOUR, 'join'],
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'start'],
		[GRID_LEADER, 'ask', { note: '志强，是哪间屋？' }],
		[VILLAGER, 'answer', { note: '东屋' }],
		[GRID_LEADER, 'resolve', { note: '给高志强换了管' }],
	])
	const texts = await textsOf(NEIGHBOUR)
	expect(texts).toHaveLength(5)
	expect(texts.join()).not.toMatch(/志强|白玉兰|东屋|哪间/)
})
