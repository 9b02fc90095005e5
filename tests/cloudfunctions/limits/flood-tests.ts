import type { Envelope } from '../../../cloudfunctions/rpc/envelope'
import { GRID_1, GRID_LEADER, STRANGER, VILLAGER, walk } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { TEST_ENV, type Product } from '../../support/product'
import { HOUR, MINUTE } from '../../support/story'

// The attacks of a stranger, on the built functions with the limits of a deployment that sets none.

/** What reports are limited to, with so many fires of one stranger at once. */
export function floodTests(fires: number): void {
	let product: Product

	beforeEach(async () => {
		const { LIMITS: _, ...env } = TEST_ENV
		product = await startDemo({ env })
	})
	afterEach(() => product.close())

	let keys = 0

	const send = (openid: string, input: Record<string, unknown> = {}) =>
		product.raw(openid, 'report', {
			method: 'submit',
			input: {
				clientKey: `flood-${++keys}-key`,
				category: 'safety',
				text: '着火了',
				place: { areaCode: GRID_1 },
				...input,
			},
		})

	async function codeOf(openid: string, input: Record<string, unknown> = {}): Promise<string> {
		const { result } = await send(openid, input)
		const envelope = result as Envelope<unknown>
		return envelope.ok ? 'ok' : envelope.error.code
	}

	const tally = (codes: readonly string[]): Record<string, number> =>
		Object.fromEntries(
			[...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]),
		)

	it(`lets one of ${fires} fires of a stranger through, and says to the others whom to ring`, async () => {
		const all = await Promise.all(Array.from({ length: fires }, () => send(STRANGER)))
		const answers = all.map(({ result }) => result as Envelope<unknown>)
		expect(tally(answers.map((one) => (one.ok ? 'ok' : one.error.code)))).toEqual({
			LIMIT_REACHED: fires - 1,
			ok: 1,
		})
		const [refused] = answers.flatMap((one) => (one.ok ? [] : [one.error]))
		expect(refused?.calls?.map(({ phone }) => phone).slice(0, 3)).toEqual(['119', '110', '120'])
		const [leader] = refused?.calls?.slice(3) ?? []
		expect(leader?.who).toMatch(/网格长/)
		expect(refused?.message).toContain(`${leader?.who} ${leader?.phone}`)
		expect(refused?.message).toContain('110、119、120')
		const { items } = await product.ask(GRID_LEADER, 'report', 'inbox', { view: 'waiting' })
		expect(items.filter(({ category }) => category === 'safety')).toHaveLength(1)

		product.clock.set(product.clock.now() + HOUR)
		expect(await codeOf(STRANGER)).toBe('ok')
	})

	it('lets a stranger have three open ones, named or not, and what is taken back counts for its half an hour', async () => {
		const heating = { category: 'heating', text: '不热' }
		const funds = { category: 'funds', text: '账目不公开', unnamed: true }
		const three = [heating, funds, heating]
		type Sent = Envelope<{ report: { id: string; version: number } }>
		const reports: Sent[] = []
		for (const input of three) reports.push((await send(STRANGER, input)).result as Sent)
		expect(reports.every(({ ok }) => ok)).toBe(true)
		expect(await codeOf(STRANGER, funds)).toBe('LIMIT_REACHED')
		const [first] = reports.flatMap((one) => (one.ok ? [one.data.report] : []))
		await walk(product, first as never, [[STRANGER, 'withdraw', {}]])
		expect(await codeOf(STRANGER, heating)).toBe('LIMIT_REACHED')
		product.clock.set(product.clock.now() + 31 * MINUTE)
		expect([await codeOf(STRANGER, heating), await codeOf(STRANGER, heating)]).toEqual([
			'ok',
			'LIMIT_REACHED',
		])
	})

	it('counts what is sent twice once, also where it is full by then', async () => {
		const own = (at: number) => ({ clientKey: `again-${at}-key`, category: 'heating', text: '不热' })
		const codes = []
		for (const at of [1, 1, 2, 2, 3, 3, 1, 2, 3, 4]) codes.push(await codeOf(STRANGER, own(at)))
		expect(codes).toEqual([...Array<string>(9).fill('ok'), 'LIMIT_REACHED'])
	})

	it('lets a resident report ten a day, and somebody on staff a hundred', async () => {
		const many = (openid: string, count: number) =>
			Promise.all(Array.from({ length: count }, () => codeOf(openid, { category: 'heating', text: '不热' })))
		expect(tally(await many(VILLAGER, 12))).toEqual({ LIMIT_REACHED: 2, ok: 10 })
		expect(tally(await many(GRID_LEADER, 12))).toEqual({ ok: 12 })
		product.clock.set(product.clock.now() + 24 * HOUR)
		expect(tally(await many(VILLAGER, 1))).toEqual({ ok: 1 })
	})

	it('costs one call more than it did', async () => {
		const costs = []
		for (const openid of [VILLAGER, VILLAGER, STRANGER, STRANGER]) {
			const { result, counts } = await send(openid, { category: 'heating', text: '不热' })
			expect(result).toMatchObject({ ok: true })
			costs.push(counts.calls - (counts.byAction['wx.api'] ?? 0))
		}
		expect(costs).toEqual([7, 7, 7, 7])
	})
}
