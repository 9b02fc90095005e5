import { startCountyInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK } from '../../support/product'
import { household, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'
import { submitted, walk } from '../../support/demo'

const [HEAD, LEADER, VILLAGE] = ['o-the-head', 'o-the-leader', 'o-the-village']
const houseWith = (phone: string) => ({
	...household('100-1-1-1', '7', '户主七', 'HHVW-WXQN-47GZ'),
	户主电话: phone,
})

let product: MemoryProduct
beforeAll(async () => {
	product = await startCountyInMemory([...SMALL_COUNTY, houseWith('13812349876')])
	await product.bindStaff(LEADER, '13900000004')
	await product.bindStaff(VILLAGE, '13900000003')
	await product.ask(HEAD, 'household', 'bind', { doorCode: 'HHVW-WXQN-47GZ', name: '户主七' })
})
afterAll(() => product.close())

const phoneOf = async (openid: string) => (await product.ask(openid, 'account', 'show', {})).phone
const found = async (openid: string, text: string) =>
	(await product.ask(openid, 'report', 'search', { text })).items.map(({ id }) => id)

const undoLatest = async () => {
	const [latest] = (await product.ask(CLERK, 'roster', 'changes', {})).changes
	await product.ask(CLERK, 'roster', 'undo', { version: latest?.version ?? 0 })
}

it('the head of a household is not asked for the phone that the roster has, once the tie is confirmed', async () => {
	expect(await phoneOf(HEAD)).toBeUndefined()
	const { items } = await product.ask(LEADER, 'household', 'pending', {})
	for (const { householdId, memberId } of items)
		await product.ask(LEADER, 'household', 'confirm', { householdId, memberId })
	expect(await phoneOf(HEAD)).toBe('13812349876')
})

it('whoever reads the phone of the house finds its report by it, as the roster has it today, and nobody else', async () => {
	const report = await submitted(product, { text: '炕不热' }, HEAD)
	for (const text of ['9876', '138 1234 9876', '户主七'])
		expect(await found(LEADER, text)).toEqual([report.id])
	expect(await found(LEADER, '13700009876')).toEqual([])
	expect(await found(VILLAGE, '9876')).toEqual([])
	await product.importCsv(rosterCsv([{ ...houseWith('0482-8805432'), 户主: '新户主' }]))
	expect(await found(LEADER, '9876')).toEqual([])
	for (const text of ['0482-8805432', '8805432', '新户主'])
		expect(await found(LEADER, text)).toEqual([report.id])
	expect(await found(LEADER, '5432')).toEqual([report.id])
	await undoLatest()
	expect(await found(LEADER, '9876')).toEqual([report.id])
	for (const text of ['5432', '新户主']) expect(await found(LEADER, text)).toEqual([])
	await walk(product, report, [[HEAD, 'withdraw']])
	expect(await found(LEADER, '9876')).toEqual([])
})

it('whoever reports from a door does not learn the phone of the house by looking for it among their own', async () => {
	const place = { doorCode: 'HHVW-WXQN-47GZ' }
	const said = { clientKey: 'passer-by-1', category: 'road', text: '门口的路塌了', place }
	const { report } = await product.ask('o-passer-by', 'report', 'submit', said)
	const own = async (text: string) =>
		(await product.ask('o-passer-by', 'report', 'mine', { text })).items.map(({ id }) => id)
	expect(await found(LEADER, '9876')).toEqual([report.id])
	expect([await own('门口'), await own('9876'), await own('13812349876')]).toEqual([[report.id], [], []])
})

it('an emergency is marked in lists as long as it is under way', async () => {
	const report = await submitted(product, { category: 'fire', text: '柴垛着了' }, HEAD)
	const marked = async () =>
		(await product.ask(LEADER, 'report', 'inbox', {})).items.find(({ id }) => id === report.id)?.emergency
	expect(await marked()).toBe(true)
	await walk(product, report, [
		[LEADER, 'accept'],
		[LEADER, 'start'],
		[LEADER, 'resolve', { note: '扑灭了' }],
	])
	expect(await marked()).toBeUndefined()
})
