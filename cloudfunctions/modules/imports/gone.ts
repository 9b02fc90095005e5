import { deskKey } from '#shared/roster/desk'
import { covers, type Day } from '#shared/roster/tenure'
import { postTitle } from '../../words/desk'
import type { EditableRoster } from '../org/editable-roster'
import type { Importer } from './importer'
import type { ImportProgress } from './job'
import { placesOf } from './apply-areas'
import { Places } from './places'
import { personKey } from './people-by-phone'
import type { RosterRow } from './rows'

/** The most that are named; the rest is counted. */
export const NAMED = 50

/**
 * Who and what the roster has where the file speaks, and the file leaves out: people in post today at desks that it
 * names, and areas beside those that it lists, where the importer reaches them. Nothing of it is taken away.
 */
export function goneInTree(
	whole: EditableRoster,
	rows: readonly RosterRow[],
	today: Day,
	importer: Importer,
): ImportProgress['gone'] {
	const reached = [...whole.areas].filter(([code]) => importer.reachesIn(whole, code))
	const book = { ...whole, areas: new Map(reached) }
	const areas = goneAreas(book, rows)
	const people = gonePeople(book, rows, today)
	return {
		areas: areas.length,
		people: people.length,
		households: 0,
		names: [...areas, ...people].slice(0, NAMED),
	}
}

function goneAreas(book: EditableRoster, rows: readonly RosterRow[]): string[] {
	const named = new Set(
		rows.flatMap((row) => (row.kind === 'area' && row.code !== undefined ? [row.code] : [])),
	)
	const parents = new Set([...named].flatMap((code) => book.areas.get(code)?.parent ?? []))
	return [...book.areas.values()]
		.filter(({ code, parent, to }) => {
			return to === undefined && parent !== undefined && parents.has(parent) && !named.has(code)
		})
		.map(({ name }) => name)
}

function gonePeople(book: EditableRoster, rows: readonly RosterRow[], today: Day): string[] {
	const places = new Places(placesOf(book))
	const named = new Map<string, Set<string>>()
	for (const row of rows) {
		const found = row.kind === 'tenure' ? places.find(row.area) : undefined
		if (row.kind !== 'tenure' || found === undefined || typeof found === 'string') continue
		const key = deskKey({ areaCode: found.code, post: row.post })
		named.set(key, (named.get(key) ?? new Set()).add(personKey(row)))
	}
	return [...book.areas.values()].flatMap((area) =>
		area.desks.flatMap(({ post, tenures }) => {
			const phones = named.get(deskKey({ areaCode: area.code, post }))
			if (!phones) return []
			return tenures
				.filter((tenure) => covers(tenure, today) && !phones.has(personKey(tenure)))
				.map(({ name }) => `${area.name}${postTitle(post, area)}${name}`)
		}),
	)
}
