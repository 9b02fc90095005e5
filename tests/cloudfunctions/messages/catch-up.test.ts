import { GRID_LEADER, submitted, VILLAGER, walk, type ReportView } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'
import { connectSdk } from '../../local/cloudbase/support/sdk'

let product: Product
beforeEach(async () => {
	product = await startDemo()
	product.clock.advance(61_000)
})
afterEach(() => product.close())

const textsOf = async (openid: string): Promise<string[]> =>
	(await product.ask(openid, 'message', 'list', {})).items.map(({ text }) => text)

/** What the database holds when the function dies after the event was written and before anybody was told. */
async function diedBeforeTelling({ id, version }: ReportView): Promise<void> {
	const { db } = connectSdk(product.cloud)
	await db.collection('messages').doc(`${id}.${version}`).remove()
	const left = { heard: { all: version - 1 }, 'index.untoldAt': product.clock.now() }
	await db.collection('reports').where({ _id: id }).update(left)
}

test('a crash between event and message: the timer tells what was not told, once', async () => {
	const report = await walk(product, await submitted(product), [[GRID_LEADER, 'accept']])
	const told = await textsOf(VILLAGER)
	await diedBeforeTelling(report)
	expect(await textsOf(VILLAGER)).toEqual([])
	await product.cloud.triggers.run('due')
	// The function may still be at work.
	expect(await textsOf(VILLAGER)).toEqual([])
	product.clock.advance(61_000)
	await product.cloud.triggers.run('due')
	expect(await textsOf(VILLAGER)).toEqual(told)
	const before = product.snapshot()
	product.clock.advance(61_000)
	expect((await product.cloud.triggers.run('due')).counts.calls).toBe(6)
	expect(product.snapshot()).toEqual(before)
})

test('a submit that nobody was told of is told as well', async () => {
	const report = await submitted(product)
	const told = await textsOf(GRID_LEADER)
	await diedBeforeTelling(report)
	product.clock.advance(61_000)
	await product.cloud.triggers.run('due')
	expect(await textsOf(GRID_LEADER)).toEqual(told)
})
