import type { Take, UseStore } from '../../../cloudfunctions/modules/org/ports/use-store'
import { rosterKey } from '../../../cloudfunctions/modules/org/documents'
import { type RingName, type Use, type UsesDocument } from '../../../cloudfunctions/modules/org/uses-document'
import type { RosterDocuments } from './roster-documents'

/** What limits count, in memory. */
export function memoryUses(documents: RosterDocuments): UseStore {
	const usesOf = (of: string): UsesDocument | undefined => {
		const found = documents.get(rosterKey.uses(of))
		return found?.kind === 'uses' ? found : undefined
	}
	const withRings = (
		{ of, day, salt }: Omit<Take, 'rings'>,
		rings: Partial<Record<RingName, Use[]>>,
	): UsesDocument => {
		const before = usesOf(of)
		return {
			_id: rosterKey.uses(of),
			kind: 'uses',
			keys: [rosterKey.uses(of), rosterKey.used(day)],
			salt: before?.salt ?? salt,
			rings: { ...before?.rings, ...rings },
			guessesRest: before?.guessesRest ?? 0,
		}
	}
	return {
		takeUse: async (take) => {
			const { of, key, at, rings } = take
			const before = usesOf(of)
			const taken: Partial<Record<RingName, Use[]>> = {}
			for (const { ring, most, within } of rings) {
				const used = before?.rings[ring] ?? []
				const isLongAgo = within !== undefined && (used[0]?.at ?? 0) <= at - within
				const rests = ring === 'guesses' && (before?.guessesRest ?? 0) > at
				if (rests || used.some((one) => one.key === key)) return false
				if (used.length >= most && !isLongAgo) return false
				const next = [...used, { key, at }]
				taken[ring] = within === undefined ? next : next.slice(-most)
			}
			documents.put(withRings(take, taken))
			return true
		},
		freeUses: async (of, ring, keys) => {
			const found = usesOf(of)
			const used = found?.rings[ring]
			if (!found || !used) return
			documents.put({
				...found,
				rings: { ...found.rings, [ring]: used.filter(({ key }) => !keys.includes(key)) },
			})
		},
		restGuesses: async (of, now, until) => {
			const found = usesOf(of)
			if (!found || found.guessesRest > now) return false
			documents.put({ ...found, guessesRest: until })
			return true
		},
		noteUse: async (take, ring, kept) => {
			const used = usesOf(take.of)?.rings[ring] ?? []
			documents.put(withRings(take, { [ring]: [...used, { key: take.key, at: take.at }].slice(-kept) }))
		},
		clearUses: async (days, limit) => {
			const found = documents.withKeys(days.map(rosterKey.used)).slice(0, limit)
			for (const { _id } of found) documents.remove(_id)
			return found.length
		},
	}
}
