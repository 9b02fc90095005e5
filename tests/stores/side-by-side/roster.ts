import type { Random } from '../../../local/seeds/random'
import {
	rosterKey,
	type PointerDocument,
	type RosterEntry,
} from '../../../cloudfunctions/modules/org/documents'
import type { StorePorts } from '../../support/memory-ports/stores'
import { pointerAt } from '../given/roster'
import { GRIDS, someIds, WRITES, type Seen, type Written } from './roster-writes'
import { byId, question, type Course, type Question } from './question'

/** A roster whose versions are written, switched to and cleared, while people bind and are freed. */
export function rosterCourse(): Course {
	const pointers: PointerDocument[] = []
	let entries: readonly RosterEntry[] = []
	return {
		next: (random) => {
			if (pointers.length === 0) return begin()
			const seen = { entries, pointers }
			const name = random.weighted({ read: 5, add: 4, any: 11 })
			if (name === 'read') return readQuestion(random, seen)
			return WRITES[name === 'add' ? name : random.pick(Object.keys(WRITES))]!(random, seen)
		},
		learn: ({ said }, answer) => {
			if (said === 'begin') pointers.push(answer as PointerDocument)
			if (!(said in WRITES)) return
			const all = (answer as Written).pages.flatMap(({ items }) => items)
			entries = all.filter((one): one is RosterEntry => 'since' in one)
			pointers.push(...all.filter((one) => one.kind === 'pointer'))
		},
	}
}

const begin = (): Question =>
	question('begin', pointerAt(1), async ({ roster }, pointer) => {
		await roster.addOnce(pointer)
		return (await roster.page('pointer', undefined)).items[0]
	})

function readQuestion(random: Random, seen: Seen): Question {
	const ids = someIds(random, seen)
	const keys = seen.entries.filter(() => random.chance(0.3)).map((entry) => random.pick(entry.keys))
	const given = { ids, keys, version: random.int(1, 4), grid: random.pick(GRIDS) }
	const { version, grid } = given
	const reads: Record<string, (stores: StorePorts) => Promise<unknown>> = {
		find: async ({ roster }) => byId(await roster.find(keys)),
		byIds: async ({ roster }) => byId(await roster.byIds(ids)),
		pageWithKey: ({ roster }) => roster.pageWithKey(keys[0] ?? '@', ids[0]),
		since: ({ roster }) => roster.pageOfVersion('since', version, undefined),
		until: ({ roster }) => roster.pageOfVersion('until', version, undefined),
		countHouseholds: ({ roster }) => roster.countHouseholds(grid, version),
		gapHouseholds: async ({ gaps }) => [...(await gaps.countHouseholds(GRIDS, version))].sort(),
		gapPeople: async ({ gaps }) =>
			(await gaps.people(['p-1', 'p-2'], version)).map(({ keys: own, person }) => [own, person]).sort(),
		gapAreas: async ({ gaps }) =>
			(await gaps.areasUnder('1', undefined, 3, version)).items.map(({ area }) => area),
		waiting: async ({ roster }) => byId(await roster.find([rosterKey.pending(grid)])),
	}
	const name = random.pick(Object.keys(reads))
	return question(name, given, (stores) => reads[name]!(stores))
}
