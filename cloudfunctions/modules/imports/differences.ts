import { pathText, type Area } from '#shared/area/area'
import type { Household } from '../org/rules/household'
import { endsBefore, type Day, type Tenure } from '#shared/roster/tenure'
import { deskWords, areaWords } from '../../words/desk'
import { centreWords, DIFFERENCE_WORDS as WORDS, pairedWords, tenureWords } from '../../words/roster-changes'
import type { Output } from './contract/import'
import type { Change } from '../roster/staging'

export type Difference = Output<'differences'>['lines'][number]

/** What changes make of what the roster has, in words: who takes whose place, and which facts become others. */
export const differences = (changes: readonly Change[], day: Day): Difference[] =>
	changes.flatMap(({ content, replaces }) => {
		if (content.kind === 'area' && replaces?.kind === 'area') {
			return [
				...areaDifferences(replaces.area, content.area),
				...deskDifferences(replaces.area, content.area, day),
			]
		}
		if (content.kind === 'person' && replaces?.kind === 'person') {
			const { name, phone } = replaces.person
			return told(WORDS.person(phone), name, content.person.name)
		}
		if (content.kind === 'household' && replaces?.kind === 'household') {
			return householdDifferences(replaces.household, content.household)
		}
		return []
	})

function deskDifferences(before: Area, after: Area, day: Day): Difference[] {
	const posts = new Set([...before.desks, ...after.desks].map(({ post }) => post))
	return [...posts].flatMap((post) => {
		const deskOf = ({ desks }: Area) => desks.find((desk) => desk.post === post)
		const at = (area: Area): Tenure[] =>
			(deskOf(area)?.tenures ?? []).filter((tenure) => !endsBefore(tenure, day))
		const desk = deskWords({ areaCode: after.code, post }, after.path)
		const inWords = (area: Area, say: (tenure: Tenure, day: Day) => string): string =>
			someOf(
				at(area)
					.map((tenure) => say(tenure, day))
					.sort(),
			)
		const byName = told(desk, inWords(before, tenureWords), inWords(after, tenureWords))
		// Somebody else of the same name: the phone tells them apart.
		const people =
			byName.length > 0 ? byName : told(desk, inWords(before, withPhone), inWords(after, withPhone))
		return [...people, ...changed(desk, WORDS.body, deskOf(before)?.body ?? '', deskOf(after)?.body ?? '')]
	})
}

const withPhone = (tenure: Tenure, day: Day): string => `${tenureWords(tenure, day)} ${tenure.phone}`

const someOf = (names: readonly string[]): string => (names.length > 0 ? names.join(WORDS.and) : WORDS.nobody)

function areaDifferences(before: Area, after: Area): Difference[] {
	const above = ({ path }: Area): string => areaWords(path[path.length - 2]?.code ?? '', path)
	const about = pathText(before.path)
	return [
		...changed(about, WORDS.areaName, before.name, after.name),
		...changed(about, WORDS.level, before.levelName, after.levelName),
		// An area above that is only called otherwise is a difference of that one.
		...(before.path[before.path.length - 2]?.code === after.path[after.path.length - 2]?.code
			? []
			: changed(about, WORDS.above, above(before), above(after))),
		...changed(about, WORDS.centre, centreWords(before.centre), centreWords(after.centre)),
	]
}

function householdDifferences(
	before: Omit<Household, 'members'>,
	after: Omit<Household, 'members'>,
): Difference[] {
	const grid = before.path[before.path.length - 1]
	const about = WORDS.household(areaWords(grid?.code ?? '', before.path), before.number)
	return [
		...changed(about, WORDS.headName, before.headName, after.headName),
		...changed(about, WORDS.address, before.address, after.address),
		...changed(about, WORDS.phone, before.phone ?? '', after.phone ?? ''),
		...changed(about, WORDS.doorCode, before.doorCode, after.doorCode),
		...changed(about, WORDS.paired, pairedWords(before.paired), pairedWords(after.paired)),
	]
}

const changed = (about: string, field: string, from: string, to: string): Difference[] =>
	told(WORDS.field(about, field), from || WORDS.nothing, to || WORDS.nothing)

const told = (about: string, from: string, to: string): Difference[] =>
	from === to ? [] : [{ about, from, to }]
