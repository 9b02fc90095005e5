import { chinaTime } from '../clock/china-time'
import type { WorkingSpan } from '../clock/calendar'
import type { Post } from '../roster/post'

/** The posts that a grid has desks of and that handle what is reported. */
export const OWNER_POSTS = ['gridLeader', 'gridMember', 'property', 'police'] as const satisfies Post[]

export type OwnerPost = (typeof OWNER_POSTS)[number]

/** More than this nobody has in their head. */
export const MOST_OWNER_RULES = 6

/** Another post owns a category in one area and what lies below it, at some hours of every day, or both. */
export interface OwnerRule {
	areaCode?: string
	/** Past midnight where `to` comes first. */
	hours?: WorkingSpan
	owner: OwnerPost
}

/** The first rule that fits a place, whose areas go from the root down, at a moment; undefined where none does. */
export function ownerRuleFor(
	rules: readonly OwnerRule[],
	areaCodes: readonly string[],
	now: number,
): OwnerRule | undefined {
	const { minute } = chinaTime(now)
	return rules.find(
		({ areaCode, hours }) =>
			(areaCode === undefined || areaCodes.includes(areaCode)) &&
			(hours === undefined || isWithin(hours, minute)),
	)
}

function isWithin({ from, to }: WorkingSpan, minute: number): boolean {
	return from < to ? minute >= from && minute < to : minute >= from || minute < to
}

export type OwnerRuleFault = 'ruleForAll' | 'ruleOfNoTime' | 'ruleTwice'

/** What is wrong with rules, by their place. */
export function ownerRuleFaults(rules: readonly OwnerRule[]): Record<string, OwnerRuleFault> {
	const faults: Record<string, OwnerRuleFault> = {}
	const where = rules.map(
		({ areaCode = '', hours }) => `${areaCode} ${hours ? `${hours.from}-${hours.to}` : ''}`,
	)
	for (const [at, { areaCode, hours }] of rules.entries()) {
		if (hours?.from === hours?.to && hours) faults[at] = 'ruleOfNoTime'
		else if (areaCode === undefined && hours === undefined) faults[at] = 'ruleForAll'
		else if (where.indexOf(where[at] ?? '') < at) faults[at] = 'ruleTwice'
	}
	return faults
}
