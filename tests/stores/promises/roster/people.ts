import { rosterKey, type PersonDocument } from '../../../../cloudfunctions/modules/org/documents'
import type { StorePorts } from '../../../support/memory-ports/stores'
import { personOf, phoneOf, staged, standing } from '../../given/roster'
import type { PromisesFor } from '../../promise'

const HASH = 'hash'
const OPENID = 'o-1'
const FREED = { at: 5000, by: { id: 'p-9', name: '高管理' } }

/** Somebody in two versions, and somebody else; `more` stands on both documents of the first. */
async function inTwoVersions({ roster }: StorePorts, more: Partial<PersonDocument> = {}) {
	const one = personOf('p-1', more)
	const next = staged(one)
	const other = personOf('p-2')
	await roster.add([one, next, other])
	return { one, next, other }
}

const withKeys = (...keys: readonly string[]): Partial<PersonDocument> => ({
	keys: [...personOf('p-1').keys, ...keys],
})

const code = rosterKey.code(HASH)
const openidKey = rosterKey.openid(OPENID)

/** What is promised of the WeChats that are bound to staff. */
export const people: PromisesFor<
	'roster',
	'setCode' | 'dropCode' | 'bindPerson' | 'bindPhone' | 'unbindPerson'
> = {
	setCode: {
		'gives every version of a person a code, beside earlier ones': async (stores) => {
			const { one, next, other } = await inTwoVersions(stores)
			await stores.roster.setCode('p-1', 'early', 1000)
			await stores.roster.setCode('p-1', HASH, 2000)
			await stores.roster.setCode('p-1', HASH, 2000)
			await stores.roster.setCode('none', HASH, 3000)
			const more = { ...withKeys(rosterKey.code('early'), code), codeExpiresAt: 2000 }
			expect(await standing(stores, one, next, other)).toEqual([
				{ ...one, ...more },
				{ ...next, ...more },
				other,
			])
			expect(await stores.roster.find([code])).toHaveLength(2)
		},
	},
	dropCode: {
		'takes a code away from every version of a person, and no other': async (stores) => {
			const { one, next, other } = await inTwoVersions(stores, withKeys(code, rosterKey.code('later')))
			await stores.roster.dropCode('p-1', HASH)
			await stores.roster.dropCode('p-1', 'none')
			await stores.roster.dropCode('p-2', HASH)
			const left = withKeys(rosterKey.code('later'))
			expect(await standing(stores, one, next, other)).toEqual([
				{ ...one, ...left },
				{ ...next, ...left },
				other,
			])
			expect(await stores.roster.find([code])).toEqual([])
		},
	},
	bindPerson: {
		'binds every version of the person who waits with the code': async (stores) => {
			const { one, next } = await inTwoVersions(stores, withKeys(code))
			expect(await stores.roster.bindPerson(one._id, HASH, OPENID)).toBe(true)
			const more = { ...withKeys(code, openidKey), boundBy: HASH }
			expect(await standing(stores, one, next)).toEqual([
				{ ...one, ...more },
				{ ...next, ...more },
			])
		},
		'is false where another WeChat is bound, the code is another, or nobody is there': async (stores) => {
			const { one, next, other } = await inTwoVersions(stores, withKeys(code))
			expect(await stores.roster.bindPerson(one._id, 'wrong', OPENID)).toBe(false)
			expect(await stores.roster.bindPerson(other._id, HASH, OPENID)).toBe(false)
			expect(await stores.roster.bindPerson('none', HASH, OPENID)).toBe(false)
			expect(await standing(stores, one, next, other)).toEqual([one, next, other])
			await stores.roster.bindPerson(one._id, HASH, OPENID)
			const bound = await standing(stores, one, next)
			expect(await stores.roster.bindPerson(one._id, HASH, 'o-2')).toBe(false)
			expect(await standing(stores, one, next)).toEqual(bound)
		},
		'of two at once, one is first': async (stores) => {
			const { one, next } = await inTwoVersions(stores, withKeys(code))
			const openids = ['o-1', 'o-2']
			const done = await Promise.all(openids.map((openid) => stores.roster.bindPerson(one._id, HASH, openid)))
			expect(done.filter(Boolean)).toHaveLength(1)
			const winner = withKeys(code, rosterKey.openid(openids[done.indexOf(true)]!)).keys
			const keys = (await standing(stores, one, next)).map((document) => document?.keys)
			expect(keys).toEqual([winner, winner])
		},
	},
	bindPhone: {
		'binds every version of the person with the phone': async (stores) => {
			const { one, next, other } = await inTwoVersions(stores)
			expect(await stores.roster.bindPhone(one, phoneOf('p-1'), 'phone', OPENID)).toBe(true)
			const more = { ...withKeys(openidKey), boundBy: 'phone' }
			expect(await standing(stores, one, next, other)).toEqual([
				{ ...one, ...more },
				{ ...next, ...more },
				other,
			])
		},
		'is false where another WeChat is bound, or the phone is another': async (stores) => {
			const { one, next } = await inTwoVersions(stores)
			expect(await stores.roster.bindPhone(one, phoneOf('p-2'), 'phone', OPENID)).toBe(false)
			expect(await stores.roster.bindPhone(personOf('p-3'), phoneOf('p-3'), 'phone', OPENID)).toBe(false)
			expect(await standing(stores, one, next)).toEqual([one, next])
			await stores.roster.bindPhone(one, phoneOf('p-1'), 'phone', OPENID)
			const bound = await standing(stores, one, next)
			expect(await stores.roster.bindPhone(one, phoneOf('p-1'), 'phone', 'o-2')).toBe(false)
			expect(await standing(stores, one, next)).toEqual(bound)
		},
		'of two at once, one is first': async (stores) => {
			const { one } = await inTwoVersions(stores)
			const binds = ['o-1', 'o-2'].map((openid) => stores.roster.bindPhone(one, phoneOf('p-1'), 'x', openid))
			expect((await Promise.all(binds)).filter(Boolean)).toHaveLength(1)
		},
	},
	unbindPerson: {
		'takes the WeChat from every version of the person, and says who did it': async (stores) => {
			const { one, next, other } = await inTwoVersions(stores, { ...withKeys(openidKey), boundBy: HASH })
			await stores.roster.unbindPerson('p-1', openidKey, FREED)
			const { boundBy: _one, ...free } = { ...one, ...withKeys(), freed: FREED }
			const { boundBy: _next, ...freeNext } = { ...next, ...withKeys(), freed: FREED }
			expect(await standing(stores, one, next, other)).toEqual([free, freeNext, other])
			expect(await stores.roster.find([openidKey])).toEqual([])
		},
		'leaves another WeChat that is bound by now, and nobody else free': async (stores) => {
			const { one, next, other } = await inTwoVersions(stores, { ...withKeys('openid:o-2'), boundBy: HASH })
			await stores.roster.unbindPerson('p-1', openidKey, FREED)
			await stores.roster.unbindPerson('p-2', 'openid:o-2', FREED)
			expect(await standing(stores, one, next, other)).toEqual([one, next, other])
		},
		'can be bound again': async (stores) => {
			const { one } = await inTwoVersions(stores, { ...withKeys(openidKey), boundBy: HASH })
			await stores.roster.unbindPerson('p-1', openidKey, FREED)
			expect(await stores.roster.bindPhone(one, phoneOf('p-1'), 'phone', 'o-2')).toBe(true)
		},
	},
}
