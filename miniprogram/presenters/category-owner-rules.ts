import type { OwnerRule } from '../shared/report/owner-rule'
import { OWNER_RULE_FORM_WORDS as WORDS } from '../shared/words/pages/categories'
import { clockWords } from '../shared/words/moment'
import { minuteOf } from '../shared/clock/china-time'

/** A rule as it stands on the clerk's form. Times are written 22:00. */
export interface OwnerRuleForm {
	where: 'everywhere' | 'area'
	areaCode: string
	/** Empty where the area is there no more. */
	areaName: string
	when: 'always' | 'hours'
	from: string
	to: string
	owner: OwnerRule['owner']
}

/** Nights: most rules are about them. */
export const NEW_RULE: OwnerRuleForm = {
	where: 'everywhere',
	areaCode: '',
	areaName: '',
	when: 'hours',
	from: '21:00',
	to: '07:00',
	owner: 'property',
}

export const RULE_CHOICES = {
	where: [
		{ value: 'everywhere', label: WORDS.everywhere },
		{ value: 'area', label: WORDS.oneArea },
	],
	when: [
		{ value: 'always', label: WORDS.always },
		{ value: 'hours', label: WORDS.hours },
	],
} as const

export function ownerRuleForm(
	{ areaCode, hours, owner }: OwnerRule,
	areas: readonly { areaCode: string; name: string }[],
): OwnerRuleForm {
	return {
		...NEW_RULE,
		owner,
		...(areaCode !== undefined && {
			where: 'area' as const,
			areaCode,
			areaName: areas.find((area) => area.areaCode === areaCode)?.name ?? '',
		}),
		...(hours ? { from: clockWords(hours.from), to: clockWords(hours.to) } : { when: 'always' as const }),
	}
}

/** The rule on a form, as the contract wants it. The cloud refuses a rule without an area. */
export function ownerRuleIn({ where, areaCode, when, from, to, owner }: OwnerRuleForm): OwnerRule {
	return {
		...(where === 'area' && { areaCode }),
		...(when === 'hours' && { hours: { from: minuteOf(from), to: minuteOf(to) } }),
		owner,
	}
}
