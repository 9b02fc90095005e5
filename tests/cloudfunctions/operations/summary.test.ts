import { DAY_MS } from '#shared/clock/china-time'
import { DEMO_CLERK_OPENID } from '../../../local/seeds/people'
import { submitted, VILLAGER } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

let product: Product
beforeAll(async () => {
	product = await startDemo({ print: () => undefined })
})
afterAll(() => product.close())

const due = async (): Promise<unknown> => (await product.cloud.triggers.run('due')).result
const at = (moment: string): Promise<unknown> => {
	product.clock.set(new Date(moment))
	return due()
}
const summaries = async (openid: string): Promise<string[]> =>
	(await product.ask(openid, 'message', 'list', {})).items
		.map(({ text }) => text)
		.filter((text) => text.includes('系统小结'))
const counted = (day: string): unknown =>
	product.cloud.snapshot()['operations']?.find(({ _id }) => _id === day)?.['counts']

test('the clerk of the root hears once in the morning what there was of the day before, and of a quiet day nothing', async () => {
	await at('2026-09-19T10:00:00+08:00')
	await submitted(product)
	await at('2026-09-22T10:00:00+08:00')
	product.cloud.contentSafety.mode = 'outage'
	await submitted(product)
	await submitted(product)
	product.cloud.contentSafety.mode = 'normal'
	for (const key of [1, 2, 3, 4, 5, 6])
		await product.raw('o-stranger-00000000000000001', 'account', {
			method: 'bindPost',
			input: { code: `12345678${key}` },
		})
	expect(counted('2026-09-22')).toEqual({
		unanswered: { 'security:msgSecCheck SYS_ERR': 2 },
		refused: { 'account bindPost': 1 },
	})

	await at('2026-09-23T07:50:00+08:00')
	const before = ['9月21日系统小结：1 件诉求超期没有进展']
	expect(await summaries(DEMO_CLERK_OPENID)).toEqual(before)
	await at('2026-09-23T08:00:00+08:00')
	await at('2026-09-23T08:10:00+08:00')
	const told = ['9月22日系统小结：1 件诉求超期没有进展，微信接口没有应答 2 次，太频繁被拦下 1 次']
	expect(await summaries(DEMO_CLERK_OPENID)).toEqual([...told, ...before])
	expect(await summaries(VILLAGER)).toEqual([])
	const { items } = await product.ask(DEMO_CLERK_OPENID, 'message', 'list', {})
	expect(items[0]).toMatchObject({ reader: 'operator' })
	const says = (texts: readonly { says: string }[]) => texts.map((one) => one.says)
	const { late, now, days } = await product.ask(DEMO_CLERK_OPENID, 'roster', 'health', {})
	expect({ late, now: says(now) }).toEqual({
		late: true,
		now: ['1 件诉求超期没有进展', '定时的审核从来没有来过'],
	})
	expect(days.map(({ day, findings }) => [day, ...says(findings)])).toEqual([
		['2026-09-22', '微信接口没有应答 2 次', '太频繁被拦下 1 次'],
	])

	await at('2026-11-16T08:00:00+08:00')
	const later = await product.ask(DEMO_CLERK_OPENID, 'roster', 'health', {})
	expect(says(later.now)).toContain('2027年怎么放假还没有登记')
	expect((await summaries(DEMO_CLERK_OPENID))[0]).toMatch(/^11月15日系统小结：.*2027年怎么放假还没有登记/)
	await at('2026-11-17T08:00:00+08:00')
	expect((await summaries(DEMO_CLERK_OPENID))[0]).not.toContain('怎么放假')

	const runs = product.cloud.snapshot()['operations']?.filter(({ _id }) => _id.startsWith('run:'))
	expect(runs).toContainEqual({ _id: 'run:timer', ranAt: Date.parse('2026-11-17T08:00:00+08:00') })
	product.clock.advance(100 * DAY_MS)
	await due()
	expect(counted('2026-09-22')).toBeUndefined()
})
