import type { AreaRef } from '#shared/area/area'
import { placePath, type Report } from '#shared/life/report'

/** What tells where a report is public. */
type Placed = Pick<Report, 'place' | 'state' | 'category'>

/**
 * Where a report is public: its grid, or its village where the grid is not known. Null for a private one, and for one
 * whose place is not known that closely. Public are category, area, state and public words, never a person.
 */
export function publicArea(report: Placed): AreaRef | null {
	if (report.category.private) return null
	const level = (wanted: AreaRef['level']) => placePath(report).find((area) => area.level === wanted)
	return level('grid') ?? level('village') ?? null
}

/** The code of the area above the one where it is public: neighbouring areas share it. Null at the root. */
export function neighbourhood(report: Pick<Report, 'place' | 'state'>, area: AreaRef): string | null {
	const path = placePath(report)
	const at = path.findIndex(({ code }) => code === area.code)
	return path[at - 1]?.code ?? null
}

/** True when both are public in the same area, or in two that lie side by side. */
export function isNear(one: Report, other: Report): boolean {
	const own = publicArea(one)
	const theirs = publicArea(other)
	if (!own || !theirs) return false
	return own.code === theirs.code || neighbourhood(one, own) === neighbourhood(other, theirs)
}

/** The version that a submit makes: under it stand the reporter's first words and photos. */
export const FIRST_VERSION = 1

type Published = Pick<Report, 'place' | 'state' | 'category' | 'isUnnamed' | 'history'>

/** True where neighbours may be shown the reporter's own words: never of a private matter, never of somebody unnamed. */
export function mayBeShared(report: Omit<Published, 'history'>): boolean {
	return !report.isUnnamed && publicArea(report) !== null
}

/**
 * The versions whose words and photos neighbours may be shown, before the content check is asked: the reporter's first
 * words where they said so, and what a handler said to everybody; of both what nobody has hidden. It is the one place
 * that says so.
 */
export function publicVersions(report: Published): number[] {
	if (publicArea(report) === null) return []
	const { shared = false, hidden = [] } = report.state
	const said = report.history.flatMap(({ version, isPublic }) => (isPublic ? [version] : []))
	const all = shared && mayBeShared(report) ? [FIRST_VERSION, ...said] : said
	return all.filter((version) => !hidden.includes(version))
}
