import { rosterKey } from '../../../../cloudfunctions/modules/org/documents'
import { type UsesDocument } from '../../../../cloudfunctions/modules/org/uses-document'
import type { Take, TakenRing } from '../../../../cloudfunctions/modules/org/ports/use-store'
import type { StorePorts } from '../../../support/memory-ports/stores'
import type { PromisesFor } from '../../promise'

const DAY = '2026-09-16'
const HOUR = 3_600_000
const NOON = 12 * HOUR

const within: TakenRing = { ring: 'reports', most: 2, within: HOUR }
const atATime: TakenRing = { ring: 'open', most: 2 }

const take = (key: string, more: Partial<Take> = {}): Take => ({
	of: 'person/o-1',
	key,
	at: NOON,
	day: DAY,
	rings: [within],
	salt: 's-1',
	...more,
})

async function usesOf({ roster }: StorePorts, of = 'person/o-1'): Promise<UsesDocument | undefined> {
	const [found] = await roster.find([rosterKey.uses(of)])
	return found?.kind === 'uses' ? found : undefined
}

async function keysIn(stores: StorePorts, ring: 'reports' | 'open', of?: string): Promise<string[]> {
	return ((await usesOf(stores, of))?.rings[ring] ?? []).map(({ key }) => key)
}

/** What is promised of what limits count. */
export const uses: PromisesFor<'roster', 'takeUse' | 'freeUses' | 'restGuesses' | 'noteUse' | 'clearUses'> = {
	takeUse: {
		'counts as many as there is room for, whatever was said of it': async (stores) => {
			const taken = []
			for (const [key, isThere] of [
				['a', true],
				['a', false],
				['b', false],
				['c', true],
			] as const)
				taken.push(await stores.roster.takeUse(take(key), isThere))
			expect(taken).toEqual([true, false, true, false])
			expect(await usesOf(stores)).toEqual({
				_id: 'uses:person/o-1',
				kind: 'uses',
				keys: ['uses:person/o-1', `used:${DAY}`],
				salt: 's-1',
				rings: {
					reports: [
						{ key: 'a', at: NOON },
						{ key: 'b', at: NOON },
					],
				},
				guessesRest: 0,
			})
		},
		'has room again once the first is a span ago, and keeps the last': async (stores) => {
			await stores.roster.takeUse(take('a'), false)
			await stores.roster.takeUse(take('b', { at: NOON + 1 }), true)
			const before = await stores.roster.takeUse(take('c', { at: NOON + HOUR - 1 }), true)
			const after = await stores.roster.takeUse(take('c', { at: NOON + HOUR, day: 'next' }), true)
			expect([before, after, await keysIn(stores, 'reports')]).toEqual([false, true, ['b', 'c']])
			expect((await usesOf(stores))?.keys).toEqual(['uses:person/o-1', 'used:next'])
		},
		'counts in all rings or in none, and no key twice': async (stores) => {
			const both = { rings: [within, atATime] }
			await stores.roster.takeUse(take('a', both), false)
			expect(await stores.roster.takeUse(take('a', both), true)).toBe(false)
			await stores.roster.takeUse(take('b', both), true)
			const long = { ...both, at: NOON + 2 * HOUR }
			expect(await stores.roster.takeUse(take('c', long), true)).toBe(false)
			expect([await keysIn(stores, 'reports'), await keysIn(stores, 'open')]).toEqual([
				['a', 'b'],
				['a', 'b'],
			])
		},
		'of twelve at once, counts as many as there is room for': async (stores) => {
			const all = Array.from({ length: 12 }, (_, at) => stores.roster.takeUse(take(`k-${at}`), at % 2 > 0))
			const taken = (await Promise.all(all)).filter(Boolean)
			expect([taken.length, (await keysIn(stores, 'reports')).length]).toEqual([2, 2])
		},
		'counts each for itself': async (stores) => {
			for (const of of ['person/o-1', 'person/o-2', 'household/h-1'])
				expect(await stores.roster.takeUse(take('a', { of }), false)).toBe(true)
			expect(await keysIn(stores, 'reports', 'household/h-1')).toEqual(['a'])
		},
	},
	freeUses: {
		'takes those out, and minds none': async (stores) => {
			for (const key of ['a', 'b']) await stores.roster.takeUse(take(key, { rings: [atATime] }), false)
			await stores.roster.freeUses('person/o-1', 'open', ['a', 'none'])
			await stores.roster.freeUses('person/o-9', 'open', ['a'])
			expect(await keysIn(stores, 'open')).toEqual(['b'])
			expect(await stores.roster.takeUse(take('c', { rings: [atATime] }), true)).toBe(true)
		},
	},
	restGuesses: {
		'lets guesses, and nothing else, take nothing until then, and says who did': async (stores) => {
			const guess: TakenRing = { ring: 'guesses', most: 5 }
			const rest = (at: number) => stores.roster.restGuesses('person/o-1', at, at + HOUR)
			expect(await rest(NOON)).toBe(false)
			await stores.roster.takeUse(take('a', { rings: [guess] }), false)
			expect([await rest(NOON), await rest(NOON + 1)]).toEqual([true, false])
			const again = (at: number) => stores.roster.takeUse(take('b', { at, rings: [guess] }), true)
			expect([await again(NOON + HOUR - 1), await again(NOON + HOUR)]).toEqual([false, true])
			expect(await stores.roster.takeUse(take('c', { rings: [atATime] }), true)).toBe(true)
		},
	},
	noteUse: {
		'keeps the last, whatever came before': async (stores) => {
			for (const key of ['a', 'b', 'c']) await stores.roster.noteUse(take(key), 'open', 2)
			expect(await keysIn(stores, 'open')).toEqual(['b', 'c'])
		},
	},
	clearUses: {
		'clears away what did nothing since, so many at a time': async (stores) => {
			for (const of of ['person/o-1', 'person/o-2', 'person/o-3'])
				await stores.roster.takeUse(take('a', { of, day: of === 'person/o-2' ? 'later' : DAY }), false)
			const cleared = []
			for (const limit of [1, 5, 5]) cleared.push(await stores.roster.clearUses([DAY, 'none'], limit))
			expect([cleared, await usesOf(stores)]).toEqual([[1, 1, 0], undefined])
			expect((await usesOf(stores, 'person/o-2'))?.salt).toBe('s-1')
		},
	},
}
