import { lastHouses, listHouses } from '../../../miniprogram/services/houses'
import { fakeWx, offline, ok, refused, type FakeWx } from '../../support/fake-wx'

let phone: FakeWx
beforeEach(() => {
	phone = fakeWx()
})

const house = (householdId: string) => ({ householdId })

test('reads every part, and keeps the whole for where there is no signal', async () => {
	phone.answer('household.list', (input) => {
		const { cursor } = input as { cursor?: string }
		return ok(cursor === undefined ? { items: [house('a')], cursor: 'g2 ' } : { items: [house('b')] })
	})
	expect(await listHouses()).toEqual([house('a'), house('b')])
	phone.answer('household.list', offline)
	await expect(listHouses()).rejects.toMatchObject({ code: 'OFFLINE' })
	expect(lastHouses()?.value).toEqual([house('a'), house('b')])
})

/** As the server lists one of a grid in a town. */
const listed = (at: number) => ({
	householdId: `household-${at}`,
	number: `${at}`,
	headName: '张**',
	phone: '138****1234',
	address: `科尔沁镇巴达仍贵街道兴科社区康庄小区${at % 90}号楼${at % 6}单元${at}室`,
	place: '兴科社区第十二网格',
	doorCode: 'HHVW-WXQN-47GZ',
	members: ['张**', '李*'],
})
const answered = (count: number) =>
	phone.answer('household.list', () => ok({ items: Array.from({ length: count }, (_, at) => listed(at)) }))

test('five thousand households are kept in parts that the phone takes, and fewer leave nothing of the others', async () => {
	for (const count of [5000, 1, 2000]) {
		answered(count)
		expect(await listHouses()).toHaveLength(count)
		expect(lastHouses()?.value).toEqual(Array.from({ length: count }, (_, at) => listed(at)))
	}
})

test('a phone without room shows the list all the same, and keeps no half of it', async () => {
	answered(1500)
	await listHouses()
	phone.room = 90_000
	expect(await listHouses()).toHaveLength(1500)
	expect(lastHouses()).toBeNull()
})

test('whoever may not read it any more keeps none of it', async () => {
	phone.answer('household.list', () => ok({ items: [house('a')] }))
	await listHouses()
	phone.answer('household.list', () => refused('NO_PERMISSION', '没有权限'))
	await expect(listHouses()).rejects.toMatchObject({ code: 'NO_PERMISSION' })
	expect(lastHouses()).toBeNull()
})
