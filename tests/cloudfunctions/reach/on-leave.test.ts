import { rosterKey } from '../../../cloudfunctions/modules/org/documents'
import { nameOf, openidOf, phoneOf, TwoTowns, type Somebody } from './two-towns'

test('whoever is on leave opens no household of their grid, gives no code and confirms nobody; the deputy does', async () => {
	const towns = await TwoTowns.settled()
	const [home] = towns.inForce().filter(({ keys }) => keys.includes(rosterKey.grid('100-1-1-1')))
	if (home?.kind !== 'household') throw new Error('no household')
	const { id: householdId, doorCode } = home.household
	await towns.ask('o-waits-00000000000000000001', 'household', 'bind', { doorCode, name: '李四' })
	const { members } = (
		(await towns.ask(openidOf('gridLeader'), 'household', 'show', { householdId })) as {
			household: { members: { memberId: string }[] }
		}
	).household
	const at = { householdId, memberId: members[0]?.memberId }
	const deeds = async (who: Somebody) => [
		await towns.codeOf(who, 'household', 'show', { householdId }),
		await towns.codeOf(who, 'household', 'issueCode', { householdId }),
		await towns.codeOf(who, 'household', 'confirm', at),
	]
	const deputy = { name: nameOf('villageLeader'), phone: phoneOf('villageLeader') }
	const leader = { areaCode: '100-1-1-1', post: 'gridLeader', personId: towns.idOf('gridLeader') }
	await towns.ask(openidOf('townClerk'), 'roster', 'leave', { ...leader, from: '2026-09-16', deputy })
	expect(await deeds('gridLeader')).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
	expect(await deeds('villageLeader')).toEqual(['done', 'done', 'done'])
})
