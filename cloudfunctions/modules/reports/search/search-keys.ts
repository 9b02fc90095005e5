import { placePath, type Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import { deskKey } from '#shared/roster/desk'
import { digitsOf, normal, tokensOf } from './tokens'
import type { ReportPlace } from '#shared/life/report-place'
import type { Household } from '../../org/rules/household'

/** One index takes one array, and each of its keys is an entry of the index. */
export const MOST_KEYS = 200
/** Words are found by so much of their beginning. */
const LETTERS_OF_WORDS = 60
const LETTERS_OF_A_PLACE = 20
const MOST_OF_AN_ADDRESS = 6
const MOST_DESKS = 6

/** What a token says. */
export const TOKENS = {
	number: (digits: string) => `#${digits}`,
	category: (code: string) => `c${code}`,
	status: (open: boolean) => (open ? 'open' : 'ended'),
	word: (token: string) => `w${token}`,
	name: (name: string) => `n${name}`,
	phone: (lastFour: string) => `p${lastFour}`,
	address: (token: string) => `a${token}`,
} as const

/** A token within the reach of an area, a desk or a person. */
export const searchKey = (scope: string, token: string): string => `${scope}:${token}`

export const personScope = (id: string): string => `person/${id}`

/** For nobody who searches: by it a report is found when the roster changes its household. */
export const houseKey = (householdId: string): string => searchKey('house', householdId)

/**
 * By what a report is found, each key within a scope (docs/adr/0027): number, category, whether it is open, and words in its
 * areas, those of a private one at the desks that read them; name, phone and address only at the desks in charge of it, as long
 * as they are. What a report no longer has, or nobody may read any more, has no key from its next write on.
 */
export function searchKeys(report: Report): string[] {
	const areas = areaScopes(report)
	const desks = deskScopes(report)
	const former = report.state.formerDesks.slice(-MOST_DESKS).map(deskKey)
	const facts = [...numberTokens(report), ...factTokens(report)]
	const fixed = [
		...(report.place.householdId === undefined ? [] : [houseKey(report.place.householdId)]),
		...within(areas, facts),
		...within([...desks, ...former], numberTokens(report)),
		...(isOpen(report.state.status) ? within(desks, personTokens(report)) : []),
	]
	const readers = report.category.private ? desks : areas
	const room = Math.floor((MOST_KEYS - fixed.length) / Math.max(1, readers.length))
	const words = wordTokens(report).slice(0, Math.max(0, room))
	return [...new Set([...fixed, ...within(readers, words)])].slice(0, MOST_KEYS)
}

const within = (scopes: readonly string[], tokens: readonly string[]): string[] =>
	scopes.flatMap((scope) => tokens.map((token) => searchKey(scope, token)))

/**
 * Three of the levels, so that the keys stay few: the root, town and village; and what stands right above the grid, where there
 * is no village. Staff who work below or between these levels search the next one above, and read what is theirs.
 */
function areaScopes(report: Report): string[] {
	const { ownerPath, level } = report.state
	const path = placePath(report)
	const around = path.filter(
		(area, at) =>
			at === 0 || area.level === 'town' || area.level === 'village' || path[at + 1]?.level === 'grid',
	)
	const elsewhere = ownerPath.filter((code) => !path.some((area) => area.code === code))
	const above = level === 'grid' || level === 'unit' ? elsewhere.slice(0, -1) : elsewhere
	return [...new Set([...ownerPath.slice(0, 1), ...around.map(({ code }) => code), ...above.slice(-2)])]
}

/** Who reads the house: the desks that own, verify or help, and the supervisor. */
function deskScopes({ state }: Report): string[] {
	const { owner, checks, coHandlers, supervision } = state
	const desks = [owner, ...(checks.desk && !checks.named ? [checks.desk] : []), ...coHandlers].map(deskKey)
	const people = [supervision?.by, checks.named].flatMap((person) => (person ? [personScope(person.id)] : []))
	return [...new Set([...desks.slice(0, MOST_DESKS - people.length), ...people])]
}

/** The digits at its end that people read out: four, or the five of its day. */
function numberTokens({ number }: Report): string[] {
	const digits = digitsOf(number)
	return [TOKENS.number(digits.slice(-4)), TOKENS.number(digits.slice(-5))]
}

function factTokens({ category, state }: Report): string[] {
	return [TOKENS.category(category.code), TOKENS.status(isOpen(state.status))]
}

/** An unnamed report is never found by a person. */
function personTokens({ reporter, place, isUnnamed }: Report): string[] {
	if (isUnnamed) return []
	const names = new Set(
		[reporter.name, place.headName].flatMap((name) => (name === undefined ? [] : normal(name))),
	)
	const ends = [reporter.phone, place.phone].map((phone = '') => digitsOf(phone).slice(-4))
	return [
		...[...names].map(TOKENS.name),
		...ends.flatMap((end) => (end.length === 4 ? [TOKENS.phone(end)] : [])),
		...tokensOf(place.address ?? '')
			.slice(-MOST_OF_AN_ADDRESS)
			.map(TOKENS.address),
	]
}

function wordTokens({ text, place }: Report): string[] {
	const first = Array.from(text).slice(0, LETTERS_OF_WORDS).join('')
	const where = Array.from(place.text ?? '')
		.slice(0, LETTERS_OF_A_PLACE)
		.join('')
	return [...new Set([...tokensOf(where), ...tokensOf(first)])].map(TOKENS.word)
}

/** What of its household a report is found by. */
export type HouseFields = Pick<ReportPlace, 'address' | 'headName' | 'phone'>

export function houseFields({ address, headName, phone }: Omit<Household, 'members'>): HouseFields {
	return { address, headName, ...(phone !== undefined && { phone }) }
}

/** A place that is found by what its household is now. */
export function placeOfHouse(place: ReportPlace, fields: HouseFields): ReportPlace {
	const { address: _address, headName: _headName, phone: _phone, ...rest } = place
	return { ...rest, ...fields }
}

/** True when a place is found by these already. */
export function hasFields(place: ReportPlace, { address, headName, phone }: HouseFields): boolean {
	return place.address === address && place.headName === headName && place.phone === phone
}
