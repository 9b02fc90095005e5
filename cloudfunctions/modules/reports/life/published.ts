import { publicArea } from './publicity'
import type { Report } from '#shared/life/report'

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
