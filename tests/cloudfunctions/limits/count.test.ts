import { Call } from '../../../cloudfunctions/identity/call'
import { count } from '../../../cloudfunctions/modules/limits/count'
import type { Ports } from '../../../cloudfunctions/ports/ports'
import type { UseStore } from '../../../cloudfunctions/modules/limits/ports/use-store'
import { memoryRoster } from '../../support/memory-ports/roster-store'
import { MemoryReports } from '../../support/memory-ports/report-store'
import { RosterDocuments } from '../../support/memory-ports/roster-documents'

// Two calls at once, each step of the one between two steps of the other.

const WISH = { of: 'door/A', key: 'k', rings: [{ ring: 'guesses', most: 1, within: 3_600_000 }] } as const

type Step = (roster: UseStore) => Promise<unknown>

const nothing: Step = async () => undefined

function withCalls({ before = nothing, after = nothing }: { before?: Step; after?: Step }) {
	const store = memoryRoster(new RosterDocuments(), new MemoryReports())
	let refusals = 0
	const takeUse: UseStore['takeUse'] = async (...given) => {
		await before(store)
		const isTaken = await store.takeUse(...given)
		if (isTaken) return true
		refusals++
		await after(store)
		return false
	}
	const ports = { roster: { ...store, takeUse }, clock: { now: () => 0 } } as unknown as Ports
	const call = new Call('o-1', ports, { roles: ['stranger'], reach: { kind: 'common' } })
	return { store, call, refusals: () => refusals }
}

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
