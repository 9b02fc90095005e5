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

test('whoever may not read it any more keeps none of it', async () => {
	phone.answer('household.list', () => ok({ items: [house('a')] }))
	await listHouses()
	phone.answer('household.list', () => refused('NO_PERMISSION', '没有权限'))
	await expect(listHouses()).rejects.toMatchObject({ code: 'NO_PERMISSION' })
	expect(lastHouses()).toBeNull()
})
