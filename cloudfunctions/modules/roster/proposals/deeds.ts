import type { Area } from '#shared/area/area'
import { isKeyPost } from '#shared/roster/second'
import { countedIn, deedsBetween, endsMany, postsLasting, type DeskDeed } from '../rules/far-reaching'
import type { Day } from '#shared/roster/tenure'
import { deskWords } from '../../../words/desk'
import { DEED_WORDS, PROPOSAL_SENTENCES } from '../../../words/proposals'
import type { Change } from '../staging'
import { MOST_TOUCHED } from './proposal'

/** An area before and after a change. */
export interface AreaChange {
	before?: Area
	after: Area
}

export const areaChanges = (changes: readonly Change[]): AreaChange[] =>
	changes.flatMap(({ content, replaces }) =>
		content.kind === 'area'
			? [{ after: content.area, ...(replaces?.kind === 'area' && { before: replaces.area }) }]
			: [],
	)

/** What changes do to whom at the desks of their areas. */
export const deedsIn = (changes: readonly AreaChange[], day: Day): DeskDeed[] =>
	changes.flatMap(({ before, after }) => deedsBetween(before, after, day))

export const keyDeeds = (deeds: readonly DeskDeed[]): DeskDeed[] =>
	deeds.filter(({ post }) => isKeyPost(post))

/** Deeds in words, one line each. */
export function deedWords(changes: readonly AreaChange[], deeds: readonly DeskDeed[]): string[] {
	const areas = new Map(changes.map((one) => [one.after.code, one]))
	return deeds.map(({ deed, line, post, personId }) => {
		const areaCode = line[line.length - 1] ?? ''
		const change = areas.get(areaCode)
		const desks = [change?.after, change?.before].flatMap((area) => area?.desks ?? [])
		const tenures = desks.filter((desk) => desk.post === post).flatMap((desk) => desk.tenures)
		const name = tenures.find((one) => one.personId === personId)?.name ?? ''
		return DEED_WORDS[deed](name, deskWords({ areaCode, post }, change?.after.path ?? []))
	})
}

/** The desks of clerks and dispatchers as they stand before a change, said in one way. */
export const keyDesksBefore = (changes: readonly AreaChange[]): unknown =>
	changes.map(({ before }) => [
		before?.code,
		before?.desks
			.filter(({ post }) => isKeyPost(post))
			.map(({ post, tenures }) => [
				post,
				tenures.map(({ personId, kind, from, to, leaves }) => [
					personId,
					kind,
					from,
					to,
					leaves.map((one) => [one.from, one.to]),
				]),
			]),
	])

/** Areas that lose too many posts at once: which, who, and in words. */
export interface ManyEnded {
	lines: string[][]
	personIds: string[]
	words: string[]
}

/** Whether a change of the whole ends too many posts of a town or above; undefined when not. */
export function manyEnded(
	areas: readonly Area[],
	ends: readonly DeskDeed[],
	day: Day,
): ManyEnded | undefined {
	const posts = new Map<string, number>()
	const ended = new Map<string, string[]>()
	const counting = new Map(areas.map((area) => [area.code, countedIn(area)]))
	for (const area of areas) {
		const count = postsLasting(area, day)
		for (const code of countedIn(area)) posts.set(code, (posts.get(code) ?? 0) + count)
	}
	for (const { line, personId } of ends)
		for (const code of counting.get(line[line.length - 1] ?? '') ?? [])
			ended.set(code, [...(ended.get(code) ?? []), personId])
	const found = areas.filter(({ code }) => endsMany(posts.get(code) ?? 0, ended.get(code)?.length ?? 0))
	if (found.length === 0) return undefined
	return {
		lines: found.map(({ path }) => path.map(({ code }) => code)),
		personIds: [...new Set(found.flatMap(({ code }) => ended.get(code) ?? []))].slice(0, MOST_TOUCHED),
		words: found.map(({ code, name }) =>
			PROPOSAL_SENTENCES.endsMany(name, ended.get(code)?.length ?? 0, posts.get(code) ?? 0),
		),
	}
}
