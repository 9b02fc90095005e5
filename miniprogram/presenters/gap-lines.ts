import { GAPS_SAYS as SAYS, GAPS_WORDS, STAFF_ROLE_WORDS } from '../shared/words/pages/gaps'
import { ME_WORDS } from '../shared/words/pages/me'
import type { Gap } from '../services/gaps'
import { dayWords } from './time'

type Of<K extends Gap['kind']> = Extract<Gap, { kind: K }>

/** One thing that is missing, ready to be shown. */
export interface GapLine {
	key: string
	head: string
	lines: string[]
	/** The phone of a person who may be rung. */
	phone: string
	/** The grid that a clerk appoints somebody in, splits or merges; empty where that is not the way. */
	areaCode: string
}

export function gapLine(gap: Gap, today: string): GapLine {
	const { kind, where } = gap
	const isPerson = gap.kind === 'noPhone' || gap.kind === 'unbound'
	const words = (day: string): string => dayWords(day, today)
	return {
		key: [kind, gap.area.code, isPerson ? gap.post + gap.name : ''].join(' '),
		head: isPerson ? gap.name : where,
		lines: isPerson ? [SAYS.personAt(where, titleOf(gap))] : linesIn(gap, words),
		phone: gap.kind === 'unbound' ? gap.phone : '',
		areaCode: isPerson || kind === 'noGrid' ? '' : gap.area.code,
	}
}

function titleOf({ title, standing }: Of<'noPhone' | 'unbound'>): string {
	return standing === 'deputy' ? title + ME_WORDS.deputy : title
}

function linesIn(gap: Exclude<Gap, Of<'noPhone' | 'unbound'>>, words: (day: string) => string): string[] {
	switch (gap.kind) {
		case 'noLeader':
			return [leaderWords(gap, words)]
		case 'noGrid':
			return [
				gap.endedOn === undefined
					? SAYS.households(gap.households)
					: SAYS.endedGrid(gap.households, words(gap.endedOn)),
			]
		case 'size':
			return [sizeWords(gap)]
		case 'staffing':
			return staffingLines(gap)
	}
}

function leaderWords(
	{ why, name = '', since, until }: Of<'noLeader'>,
	words: (day: string) => string,
): string {
	const again = until === undefined ? '' : SAYS.until(words(until))
	if (why === 'notYet' && until !== undefined) return SAYS.notYet(words(until))
	if (since === undefined) return GAPS_WORDS.never
	return (why === 'away' ? SAYS.away(name, words(since)) : SAYS.ended(name, words(since))) + again
}

function sizeWords({ households, least, most = least }: Of<'size'>): string {
	return households < least
		? SAYS.few(households, least - households)
		: SAYS.many(households, households - most)
}

function staffingLines({ roles, unspecified }: Of<'staffing'>): string[] {
	const each = roles.map(({ role, count, least, most = count }) => {
		const word = STAFF_ROLE_WORDS[role]
		return count < least ? SAYS.short(word, count, least - count) : SAYS.over(word, count, count - most)
	})
	return unspecified > 0 ? [...each, SAYS.unspecified(unspecified)] : each
}
