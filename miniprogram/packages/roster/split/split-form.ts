import { cleanLine } from '../../../shared/text/clean-line'
import { cleanPhone } from '../../../shared/text/clean-phone'
import { GRIDS_SAYS as SAYS, GRIDS_WORDS as WORDS } from '../../../shared/words/pages/roster-grids'
import type { GridHousehold, splitGrid } from '../../../services/regrid'

type NewGrids = Parameters<typeof splitGrid>[0]['into']

/** A new grid, as far as it is filled in: it has the households before `end` that no part above has. */
export interface Part {
	name: string
	leaderName: string
	leaderPhone: string
	end: number
}

/** So many numbers are named where households do not follow each other. */
const NUMBERS_NAMED = 5

/** The server splits a grid into nine at most. */
export const MOST_PARTS = 9
export const FEWEST_PARTS = 2

/** Parts of about the same size, with what was filled in before. */
export function evenParts(count: number, households: number, before: readonly Part[] = []): Part[] {
	return Array.from({ length: count }, (_, at) => ({
		name: before[at]?.name ?? '',
		leaderName: before[at]?.leaderName ?? '',
		leaderPhone: before[at]?.leaderPhone ?? '',
		end: Math.round((households * (at + 1)) / count),
	}))
}

/** Moves the end of a part; the parts beside it give way, and the last one has what is left. */
export function withEnd(parts: readonly Part[], index: number, end: number): Part[] {
	return parts.map((part, at) => {
		if (at === index) return { ...part, end }
		return { ...part, end: at < index ? Math.min(part.end, end) : Math.max(part.end, end) }
	})
}

/** What a new grid is called, also before it has a name. */
export const calledPart = (name: string, at: number): string =>
	name.trim() === '' ? SAYS.part(at) : name.trim()

/** For each household that was picked from the list, by its id, the part that it goes to; its number no longer decides. */
export type Picked = Readonly<Record<string, number>>

/** The households of each part: picked ones where they were picked for, all others by their number. */
function divided(
	parts: readonly Part[],
	households: readonly GridHousehold[],
	picked: Picked,
): GridHousehold[][] {
	const all: GridHousehold[][] = parts.map(() => [])
	households.forEach((household, place) => {
		const byNumber = parts.findIndex(({ end }) => place < end)
		all[picked[household.id] ?? byNumber]?.push(household)
	})
	return all
}

/** Households that were picked for a part that is gone go by their number again. */
export function stillPicked(picked: Picked, parts: readonly Part[]): Picked {
	return Object.fromEntries(Object.entries(picked).filter(([, part]) => part < parts.length))
}

/**
 * Picks among the households that are shown: the chosen ones come to a part, those that were in it and are not chosen
 * any more go to the last other one.
 */
export function pick(
	picked: Picked,
	{
		index,
		parts,
		households,
	}: { index: number; parts: readonly Part[]; households: readonly GridHousehold[] },
	chosen: readonly string[],
): Picked {
	const before = new Set(divided(parts, households, picked)[index]?.map(({ id }) => id))
	const after = new Set(chosen)
	const last = parts.length - 1
	const elsewhere = index === last ? last - 1 : last
	const moves = households.flatMap(({ id }): [string, number][] => {
		if (after.has(id) === before.has(id)) return []
		return [[id, after.has(id) ? index : elsewhere]]
	})
	return { ...picked, ...Object.fromEntries(moves) }
}

/** So many lines are shown at once; a single household is found by its number. */
const SHOWN_TO_PICK = 60

/** The households to pick from, those that match what was written; and which of all are in the part. */
export function pickScreen(
	{
		index,
		parts,
		households,
	}: { index: number; parts: readonly Part[]; households: readonly GridHousehold[] },
	picked: Picked,
	search: string,
): {
	choices: { value: string; label: string; hint: string }[]
	values: string[]
	count: string
	more: string
} {
	const all = divided(parts, households, picked)
	const wanted = cleanLine(search)
	const found = households.filter(
		({ number, address }) => number.includes(wanted) || address.includes(wanted),
	)
	const nameOf = (id: string): string => {
		const at = all.findIndex((part) => part.some((one) => one.id === id))
		return at === index ? '' : SAYS.isIn(calledPart(parts[at]?.name ?? '', at))
	}
	const choices = found.slice(0, SHOWN_TO_PICK).map(({ id, number, address }) => ({
		value: id,
		label: SAYS.household(number, address),
		hint: nameOf(id),
	}))
	const left = found.length - choices.length
	return {
		choices,
		values: (all[index] ?? []).map(({ id }) => id),
		count: SAYS.picked(all[index]?.length ?? 0),
		more: found.length === 0 ? WORDS.pickNone : left > 0 ? SAYS.pickMore(left) : '',
	}
}

/** A new grid, ready to be shown. */
export interface PartScreen extends Part {
	key: string
	head: string
	range: string
	/** The last household of it, for the wheel. */
	lastIndex: number
	isLast: boolean
	leaderHint: string
}

export function partScreens(
	parts: readonly Part[],
	households: readonly GridHousehold[],
	picked: Picked = {},
): PartScreen[] {
	const all = divided(parts, households, picked)
	return parts.map((part, at) => {
		return {
			...part,
			key: String(at),
			head: SAYS.part(at),
			range: rangeWords(all[at] ?? [], households),
			lastIndex: Math.max(0, part.end - 1),
			isLast: at === parts.length - 1,
			leaderHint: at === 0 ? WORDS.firstKeeps : WORDS.othersEmpty,
		}
	})
}

/** From number to number where nothing between is left out; else the first numbers. */
function rangeWords(own: readonly GridHousehold[], households: readonly GridHousehold[]): string {
	const first = own[0]
	const last = own[own.length - 1]
	if (!first || !last) return SAYS.noHouseholds
	const isWhole = households.indexOf(last) - households.indexOf(first) === own.length - 1
	if (isWhole) return SAYS.range(first.number, last.number, own.length)
	return SAYS.some(
		own.slice(0, NUMBERS_NAMED).map(({ number }) => number),
		own.length,
	)
}

/** What will happen, line by line. */
export function splitLines(grid: string, screens: readonly PartScreen[]): string[] {
	return [
		...screens.map(({ name, leaderName, range }, at) => {
			const goes = SAYS.goes(calledPart(name, at), range)
			return leaderName.trim() === '' ? goes : goes + SAYS.leader(leaderName.trim())
		}),
		SAYS.reports,
		SAYS.ends(grid),
		SAYS.splitStays,
	]
}

/** The new grids as the server takes them. */
export function newGrids(
	parts: readonly Part[],
	households: readonly GridHousehold[],
	picked: Picked = {},
): NewGrids {
	const all = divided(parts, households, picked)
	return parts.map(({ name, leaderName, leaderPhone }, at) => {
		const leader = { name: cleanLine(leaderName), phone: cleanPhone(leaderPhone) }
		return {
			name: name.trim(),
			...(leader.name + leader.phone !== '' && { leader }),
			householdIds: (all[at] ?? []).map(({ id }) => id),
		}
	})
}
