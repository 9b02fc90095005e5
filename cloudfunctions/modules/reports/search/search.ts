import { addDays, startOfDay } from '#shared/clock/china-time'
import { deskKey } from '#shared/roster/desk'
import { dutiesOn, type Person, type PersonPost } from '#shared/roster/person'
import type { Report } from '#shared/life/report'
import { POSTS } from '#shared/roster/post'
import { reachingPosts } from '#shared/roster/reach'
import { FIELD_WORDS } from '../../../words/fields'
import type { Input, Output } from '../contract/report'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import type { Page } from '../../../ports/page'
import type { SearchQuery, SearchSpan } from '../ports/report-store'
import { rosterKey } from '../../org/documents'
import { pageView } from '../lists'
import { readAsked, tokensFor, wholeNumber, type Asked } from './asked'
import { fits } from './fits'
import { personScope, searchKey } from './search-keys'

/** So many are looked at for a page, which shows those of them that fit: it may be short, or empty, and the list go on. */
export const LOOKED_AT = 40

type Question = Pick<Input<'search'>, 'text' | 'from' | 'to'>

/** What staff look for, newest first, in the areas of their posts and at their desks. */
export async function search(input: Input<'search'>, call: Call): Promise<Output<'search'>> {
	const asked = askedIn(input)
	const { viewer, snapshot } = await call.roster([rosterKey.parent('')])
	const roots = snapshot.areas().flatMap(({ code, path }) => (path.length === 1 ? [code] : []))
	const { category, state } = input
	const filters = { ...(category !== undefined && { category }), ...(state && { state }) }
	const tokens = tokensFor(asked, category, state && state === 'open')
	const keys = viewer.person ? keysOf(viewer.person, tokens, roots, call.day) : []
	if (keys.length === 0) return { items: [], understood: asked.understood }
	const found = await foundBy(asked, { keys, ...spanOf(input) }, input.cursor, call)
	const items = found.items.filter((report) => fits(report, viewer, asked, filters, call.now))
	return { ...pageView({ ...found, items }, viewer, call), understood: asked.understood }
}

/** A whole number names one report; anything else is looked for along the keys. */
async function foundBy(
	asked: Asked,
	where: SearchQuery,
	cursor: string | undefined,
	{ ports: { reports } }: Call,
): Promise<Page<Report>> {
	const number = wholeNumber(asked)
	if (number === null) return reports.search(where, cursor, LOOKED_AT)
	const report = await reports.withNumber(number)
	const { since = 0, before = Infinity } = where
	const isThen = (at: number): boolean => since <= at && at < before
	return { items: report && isThen(report.state.clocks.total.startedAt) ? [report] : [] }
}

/** @throws UserError INVALID_INPUT for what is too little to look for, or a period that ends before it begins. */
export function askedIn({ text, from, to }: Question): Asked {
	if (from !== undefined && to !== undefined && to < from)
		throw new UserError('INVALID_INPUT', { to: FIELD_WORDS.backwards })
	const asked = readAsked(text)
	if (!asked) throw new UserError('INVALID_INPUT', { text: FIELD_WORDS.tooShort })
	return asked
}

/** The days asked for, the last one included. */
export function spanOf({ from, to }: Question): SearchSpan {
	return {
		...(from !== undefined && { since: startOfDay(from) }),
		...(to !== undefined && { before: startOfDay(addDays(to, 1)) }),
	}
}

function keysOf(
	person: Person,
	tokens: { areas: string[]; desks: string[] },
	roots: readonly string[],
	day: string,
): string[] {
	const posts = reachingPosts(person, POSTS, day)
	// The first clerk's post stands in no area, and reaches all.
	const areas = posts.flatMap((post) => (post.path.length === 0 ? roots : areasOf(post)))
	const desks = [...dutiesOn(person, day).map(deskKey), personScope(person.id)]
	const each = (scopes: readonly string[], some: readonly string[]): string[] =>
		scopes.flatMap((scope) => some.map((token) => searchKey(scope, token)))
	return [...new Set([...each(areas, tokens.areas), ...each(desks, tokens.desks)])]
}

/** The scope in which the reports of a post's area are: see `searchKeys`. */
function areasOf({ area, areaCode, path }: PersonPost): string[] {
	switch (area.level) {
		case 'league':
		case 'county':
			return path.slice(0, 1)
		case 'town':
		case 'village':
			return [areaCode]
		case 'grid':
			return path.slice(-2, -1)
		case 'unit':
			return path.slice(-3, -1)
	}
}
