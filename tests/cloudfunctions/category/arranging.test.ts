import { GRID_LEADER, STRANGER, VILLAGER } from '../../support/demo'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK } from '../../support/product'

let product: MemoryProduct
beforeAll(async () => {
	product = await startDemoInMemory()
})
afterAll(() => product.close())

const listed = async (retired = false) => product.ask(CLERK, 'category', 'list', { retired })
const codesNow = async (): Promise<string[]> => (await listed(true)).categories.map(({ code }) => code)

/** The order in force with the last one first. */
async function lastFirst(): Promise<{ version: number; codes: string[] }> {
	const { version } = await listed()
	const codes = await codesNow()
	return { version, codes: [...codes.slice(-1), ...codes.slice(0, -1)] }
}

test('nobody but a clerk puts them into an order', async () => {
	const input = await lastFirst()
	for (const openid of [VILLAGER, GRID_LEADER, STRANGER]) {
		expect(await product.call(openid, 'category', 'arrange', input)).toMatchObject({
			ok: false,
			error: { code: 'NO_PERMISSION' },
		})
	}
})

test('residents see the new order at once, sent twice it counts once, and the record names who moved furthest', async () => {
	const input = await lastFirst()
	const answer = await product.ask(CLERK, 'category', 'arrange', input)
	expect(answer.categories.map(({ code }) => code)).toEqual(input.codes)
	expect(answer.version).toBe(input.version + 1)
	expect(await product.ask(CLERK, 'category', 'arrange', input)).toEqual(answer)
	expect(await codesNow()).toEqual(input.codes)
	const { items } = await product.ask(CLERK, 'category', 'versions', {})
	expect(items).toHaveLength(1)
	expect(items[0]).toMatchObject({ code: input.codes[0], changed: ['order'], isNew: false })
	const first = (await product.ask(VILLAGER, 'category', 'list', {})).categories[0]
	expect(first?.code).toBe(input.codes[0])
})

test('the same order again is no version', async () => {
	const { version } = await listed()
	const answer = await product.ask(CLERK, 'category', 'arrange', { version, codes: await codesNow() })
	expect(answer.version).toBe(version)
})

test('an order that leaves one out is refused in words, and an old one says who was faster', async () => {
	const { version } = await listed()
	const codes = await codesNow()
	expect(await product.call(CLERK, 'category', 'arrange', { version, codes: codes.slice(1) })).toMatchObject({
		error: { code: 'INVALID_INPUT', fields: { codes: expect.stringContaining('请看最新内容') as string } },
	})
	expect(
		await product.call(CLERK, 'category', 'arrange', { version: version - 1, codes: [...codes].reverse() }),
	).toMatchObject({ error: { code: 'STALE_VERSION' } })
})
