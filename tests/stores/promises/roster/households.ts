import { rosterKey, type HouseholdDocument } from '../../../../cloudfunctions/modules/org/documents'
import type { HouseholdMember } from '../../../../cloudfunctions/modules/org/rules/household'
import type { StorePorts } from '../../../support/memory-ports/stores'
import { householdOf, memberOf, staged, standing } from '../../given/roster'
import type { PromisesFor } from '../../promise'

const GRID = '1111'
const HASH = 'hash'
const code = rosterKey.code(HASH)
const pending = rosterKey.pending(GRID)

/** A household in two versions, and another one. */
async function inTwoVersions({ roster }: StorePorts, ...members: HouseholdMember[]) {
	const one = householdOf('h-1', GRID, { members })
	const next = staged(one)
	const other = householdOf('h-2', GRID, { members: [memberOf('o-9')] })
	await roster.add([one, next, other])
	return { one, next, other }
}

/** Who stands in a household, and how it is found beyond its own keys. */
function ties(document: HouseholdDocument | undefined) {
	return {
		members: document?.household.members.map(({ openid, state }) => `${openid} ${state}`),
		keys: document?.keys.slice(2),
	}
}

const tiesOf = async (stores: StorePorts, ...documents: readonly HouseholdDocument[]) =>
	(await standing(stores, ...documents)).map(ties)

/** The same, which both versions have to show. */
async function tiesOfBoth(stores: StorePorts, one: HouseholdDocument, next: HouseholdDocument) {
	const [now, staging] = await tiesOf(stores, one, next)
	expect(staging).toEqual(now)
	return now
}

/** A household with a code. */
async function withCode(stores: StorePorts, ...members: HouseholdMember[]) {
	const all = await inTwoVersions(stores, ...members)
	await stores.roster.setHouseholdCode('h-1', { hash: HASH, expiresAt: 5000, old: [] })
	return all
}

/** What is promised of residents and their households. */
export const households: PromisesFor<
	'roster',
	'addMember' | 'confirmMember' | 'removeMember' | 'setHouseholdCode' | 'redeemCode' | 'settlePending'
> = {
	addMember: {
		'adds a member to every version of a household, which then waits': async (stores) => {
			const { one, next, other } = await inTwoVersions(stores)
			await stores.roster.addMember('h-1', GRID, memberOf('o-1'))
			await stores.roster.addMember('none', GRID, memberOf('o-1'))
			expect(await tiesOfBoth(stores, one, next)).toEqual({
				members: ['o-1 pending'],
				keys: ['openid:o-1', pending],
			})
			expect(await standing(stores, other)).toEqual([other])
			expect((await standing(stores, one))[0]?.household.members).toEqual([memberOf('o-1')])
		},
		'adds nobody twice': async (stores) => {
			const { one, next } = await inTwoVersions(stores, memberOf('o-1', 'confirmed'))
			await stores.roster.addMember('h-1', GRID, memberOf('o-1'))
			expect(await standing(stores, one, next)).toEqual([one, next])
		},
		'of two at once, adds both; of one at once, one': async (stores) => {
			const { one, next } = await inTwoVersions(stores)
			const openids = ['o-1', 'o-2', 'o-1']
			await Promise.all(openids.map((openid) => stores.roster.addMember('h-1', GRID, memberOf(openid))))
			expect((await tiesOfBoth(stores, one, next))?.members).toEqual(['o-1 pending', 'o-2 pending'])
		},
	},
	confirmMember: {
		'confirms who stands at a place, as often as it is asked for': async (stores) => {
			const { one } = await inTwoVersions(stores, memberOf('o-1'), memberOf('o-2'))
			expect(await stores.roster.confirmMember(one._id, 1, 'o-2')).toBe(true)
			expect(await stores.roster.confirmMember(one._id, 1, 'o-2')).toBe(true)
			expect((await tiesOf(stores, one))[0]?.members).toEqual(['o-1 pending', 'o-2 confirmed'])
		},
		'of two at once, both find them confirmed': async (stores) => {
			const { one } = await inTwoVersions(stores, memberOf('o-1'))
			const both = [1, 2].map(() => stores.roster.confirmMember(one._id, 0, 'o-1'))
			expect(await Promise.all(both)).toEqual([true, true])
		},
		'is false where somebody else stands there, or nobody': async (stores) => {
			const { one, next } = await inTwoVersions(stores, memberOf('o-1'), memberOf('o-2', 'confirmed'))
			expect(await stores.roster.confirmMember(one._id, 0, 'o-2')).toBe(false)
			expect(await stores.roster.confirmMember(one._id, 1, 'o-1')).toBe(false)
			expect(await stores.roster.confirmMember(one._id, 2, 'o-1')).toBe(false)
			expect(await stores.roster.confirmMember('none', 0, 'o-1')).toBe(false)
			expect(await standing(stores, one, next)).toEqual([one, next])
		},
	},
	removeMember: {
		'takes somebody out of every version of a household, and minds nobody': async (stores) => {
			const { one, next, other } = await inTwoVersions(stores, memberOf('o-1'), memberOf('o-2'))
			await stores.roster.removeMember('h-1', 'o-1')
			await stores.roster.removeMember('h-1', 'o-9')
			await stores.roster.removeMember('none', 'o-2')
			expect(await tiesOfBoth(stores, one, next)).toEqual({
				members: ['o-2 pending'],
				keys: ['openid:o-2', pending],
			})
			expect(await standing(stores, other)).toEqual([other])
		},
	},
	setHouseholdCode: {
		'puts a code in the place of earlier ones, unused': async (stores) => {
			const { one, next, other } = await withCode(stores)
			await stores.roster.redeemCode(one, HASH, memberOf('o-1', 'confirmed'))
			const second = { hash: 'second', expiresAt: 7000, old: [HASH, 'none'] }
			await stores.roster.setHouseholdCode('h-1', second)
			const keys = ['openid:o-1', rosterKey.code('second')]
			expect((await tiesOfBoth(stores, one, next))?.keys).toEqual(keys)
			const [now] = await standing(stores, one)
			expect([now?.codeExpiresAt, now?.codeUsed]).toEqual([7000, undefined])
			expect(await stores.roster.redeemCode(one, 'second', memberOf('o-2', 'confirmed'))).toBe(true)
			expect(await standing(stores, other)).toEqual([other])
		},
	},
	redeemCode: {
		'makes somebody new a confirmed member of every version, and uses the code up': async (stores) => {
			const { one, next } = await withCode(stores)
			expect(await stores.roster.redeemCode(one, HASH, memberOf('o-1', 'confirmed'))).toBe(true)
			expect(await tiesOfBoth(stores, one, next)).toEqual({
				members: ['o-1 confirmed'],
				keys: [code, 'openid:o-1'],
			})
			const used = (await standing(stores, one, next)).map((document) => document?.codeUsed)
			expect(used).toEqual([true, true])
		},
		'confirms who waits at a place': async (stores) => {
			const { one } = await withCode(stores, memberOf('o-1'), memberOf('o-2'))
			expect(await stores.roster.redeemCode(one, HASH, memberOf('o-2', 'confirmed'), 1)).toBe(true)
			expect((await tiesOf(stores, one))[0]?.members).toEqual(['o-1 pending', 'o-2 confirmed'])
		},
		'is false of a code that was used, was replaced, or is another’s': async (stores) => {
			const { one, next, other } = await withCode(stores, memberOf('o-1'))
			const redeem = (hash: string, openid: string, place?: number) =>
				stores.roster.redeemCode(one, hash, memberOf(openid, 'confirmed'), place)
			expect([await redeem('wrong', 'o-2'), await redeem('wrong', 'o-1', 0)]).toEqual([false, false])
			expect(await redeem(HASH, 'o-2')).toBe(true)
			const now = await standing(stores, one, next, other)
			expect([await redeem(HASH, 'o-3'), await redeem(HASH, 'o-1', 0)]).toEqual([false, false])
			expect(await standing(stores, one, next, other)).toEqual(now)
		},
		'is false where somebody else stands there, or nobody, and for who is a member': async (stores) => {
			const { one, next } = await withCode(stores, memberOf('o-1'))
			const before = await standing(stores, one, next)
			const redeem = (openid: string, place?: number) =>
				stores.roster.redeemCode(one, HASH, memberOf(openid, 'confirmed'), place)
			expect([await redeem('o-2', 0), await redeem('o-1', 1), await redeem('o-1')]).toEqual([
				false,
				false,
				false,
			])
			expect(await standing(stores, one, next)).toEqual(before)
		},
		'of two at once, one is first': async (stores) => {
			const { one, next } = await withCode(stores, memberOf('o-1'))
			const done = await Promise.all([
				stores.roster.redeemCode(one, HASH, memberOf('o-2', 'confirmed')),
				stores.roster.redeemCode(one, HASH, memberOf('o-3', 'confirmed')),
			])
			expect(done.filter(Boolean)).toHaveLength(1)
			const joined = done[0] ? 'o-2 confirmed' : 'o-3 confirmed'
			expect((await tiesOfBoth(stores, one, next))?.members).toEqual(['o-1 pending', joined])
		},
	},
	settlePending: {
		'takes a household off the waiting list once nobody in it waits': async (stores) => {
			const { one, next, other } = await inTwoVersions(stores, memberOf('o-1'))
			await stores.roster.settlePending('h-1', GRID)
			expect(await standing(stores, one, next)).toEqual([one, next])
			await stores.roster.removeMember('h-1', 'o-1')
			await stores.roster.settlePending('h-1', GRID)
			expect((await tiesOfBoth(stores, one, next))?.keys).toEqual([])
			expect(await standing(stores, other)).toEqual([other])
		},
		'leaves the version in which somebody still waits': async (stores) => {
			const { one, next } = await inTwoVersions(stores, memberOf('o-1'))
			await stores.roster.confirmMember(one._id, 0, 'o-1')
			await stores.roster.settlePending('h-1', GRID)
			const keys = (await tiesOf(stores, one, next)).map((all) => all.keys)
			expect(keys).toEqual([['openid:o-1'], ['openid:o-1', pending]])
		},
	},
}
