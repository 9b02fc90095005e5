import { RIGHTS } from '../../../../cloudfunctions/modules/rights'
import { Call } from '../../../../cloudfunctions/identity/call'
import { count } from '../../../../cloudfunctions/modules/limits/count'
import { LIMITS } from '../../../../cloudfunctions/modules/limits/limits'
import { rosterKey } from '../../../../cloudfunctions/modules/org/documents'
import type { Ports } from '../../../../cloudfunctions/modules/ports'
import type { UseStore } from '../../../../cloudfunctions/modules/org/ports/use-store'
import { MemoryCloud } from '../../../support/memory-ports/memory-cloud'
import { memoryRoster } from '../../../support/memory-ports/roster-store'
import { RosterDocuments } from '../../../support/memory-ports/roster-documents'

// Two calls at once, each step of the one between two steps of the other.

const WISH = { of: 'door/A', key: 'k', rings: [{ ring: 'guesses', most: 1, within: 3_600_000 }] } as const

type Step = (roster: UseStore) => Promise<unknown>

const nothing: Step = async () => undefined

function withCalls({ before = nothing, after = nothing }: { before?: Step; after?: Step }) {
	const store = memoryRoster(new RosterDocuments())
	let refusals = 0
	const takeUse: UseStore['takeUse'] = async (...given) => {
		await before(store)
		const isTaken = await store.takeUse(...given)
		if (isTaken) return true
		refusals++
		await after(store)
		return false
	}
	let drawn = 0
	const chance = { bytes: () => Uint8Array.of(++drawn) }
	const ports = { roster: { ...store, takeUse }, clock: { now: () => 0 }, chance } as unknown as Ports
	const call = new Call('o-1', ports, { roles: ['stranger'], reach: { kind: 'common' } }, RIGHTS)
	return { store, call, refusals: () => refusals }
}

it('lets everybody do so much, and no more', () => {
	const [hour, day] = [3_600_000, 24 * 3_600_000]
	expect(LIMITS).toEqual({
		...{ openReports: { most: 3 }, emergencies: { most: 1, within: hour } },
		...{ residentReports: { most: 10, within: day }, staffReports: { most: 100, within: day } },
		...{ ties: { most: 3 }, doorTies: { most: 5 } },
		...{ personGuesses: { most: 5, within: hour }, targetGuesses: { most: 20, within: hour } },
		...{ residentUploads: { most: 100, within: day }, staffUploads: { most: 300, within: day } },
		...{ openPlans: { most: 5 }, openNotices: { most: 5 } },
	})
})

it('counts a call whose twin was quicker and is done when it looks again', async () => {
	const { store, call } = withCalls({ after: (roster) => roster.freeUses(WISH.of, 'guesses', [WISH.key]) })
	await count(WISH, undefined, call)
	expect(await count(WISH, undefined, call)).toBeNull()
	expect(await store.takeUse({ ...WISH, key: 'other', salt: '', at: 0, day: '' }, true)).toBe(false)
})

it('counts nothing where the twin still stands, and refuses at once where another fills the ring', async () => {
	const { call, refusals } = withCalls({})
	expect(await count(WISH, undefined, call)).toBeNull()
	expect(await count(WISH, undefined, call)).toBeNull()
	expect(await count({ ...WISH, key: 'other' }, undefined, call)).toBe('guesses')
	expect(refusals()).toBe(2)
})

it('gives up where others take and free its place without end', async () => {
	const twin = { ...WISH, key: 'twin', salt: '', at: 0, day: '' }
	const { call, refusals } = withCalls({
		before: (roster) => roster.takeUse(twin, true),
		after: (roster) => roster.freeUses(WISH.of, 'guesses', ['twin']),
	})
	expect(await count(WISH, undefined, call)).toBe('guesses')
	expect(refusals()).toBeLessThan(20)
})

it('tells people apart from the first that is counted of them, whatever it is', async () => {
	const { store, call } = withCalls({})
	const salts = []
	for (const of of ['person/a', 'person/b']) {
		await count({ ...WISH, of }, undefined, call)
		salts.push(
			...(await store.find([rosterKey.uses(of)])).map((one) => (one.kind === 'uses' ? one.salt : '')),
		)
	}
	expect(new Set(salts).size).toBe(2)
	expect(salts).not.toContain('')
})

it('counts how often somebody asks where to upload: the same again is one, and whom to ring is said', async () => {
	const limits = { ...LIMITS, residentUploads: { most: 2, within: 86_400_000 } }
	const cloud = new MemoryCloud({ now: Date.parse('2026-09-16T09:00:00+08:00'), limits })
	const asked = async (key: string, openid = 'o-uploads') => {
		const answer = await cloud.call(openid, 'account', 'uploads', { key, endings: ['.jpg'] })
		return answer.ok ? 'done' : answer.error.message
	}
	const codes = await Promise.all(['first-key', 'second-key', 'third-key'].map((key) => asked(key)))
	expect(codes.filter((one) => one === 'done')).toHaveLength(2)
	expect(codes).toContainEqual(expect.stringContaining('一天最多传 2 次'))
	expect([await asked('first-key'), await asked('fourth-key', 'o-another')]).toEqual(['done', 'done'])
	cloud.now += 86_400_001
	expect(await asked('fifth-key')).toBe('done')
})
