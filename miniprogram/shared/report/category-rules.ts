import { mayContradict } from '../clock/contradiction'
import { TERMS, type ClassTerms } from '../clock/term'
import { termsOf, type Category } from './category'
import { ownerRuleFaults, type OwnerRuleFault } from './owner-rule'
import { questionFaults, type QuestionFault } from './question-rules'

/** More than anybody can look through. */
export const MOST_CATEGORIES = 48

/** What these tell is a person's own affair. */
const ALWAYS_PRIVATE: readonly string[] = ['dispute', 'wages', 'elder', 'medicine', 'hardship']
/** Land, money and safety: two different bodies say yes. */
const ALWAYS_TWO_BODIES: readonly string[] = ['land', 'building', 'funds', 'fire', 'safety', 'house']
/** The category for people who do not know what to choose. */
const LAST_RESORT = 'other'

/** What may be wrong with a category. */
export type CategoryFault =
	| 'mustBePrivate'
	| 'twoBodiesCheck'
	| 'emergencyIsChecked'
	| 'emergencyTooSlow'
	| 'otherUnit'
	| 'acceptAfterTotal'
	| 'ownerHelps'
	| 'namedTwice'
	| 'nameTaken'
	| 'lastResort'
	| 'tooMany'
	| OwnerRuleFault
	| QuestionFault

/**
 * What is wrong with a category as it would stand among the others, by field. Empty when all is well.
 * @param shortestDay the fewest minutes that a working day has in any area
 */
export function categoryFaults(
	category: Category,
	categories: readonly Category[],
	shortestDay: number,
): Record<string, CategoryFault> {
	const { code, coHandlers, owner } = category
	const others = categories.filter((other) => other.code !== code)
	const taken = others.some(({ active, name }) => active && name === category.name)
	return {
		...(others.length >= MOST_CATEGORIES && { code: 'tooMany' }),
		...(category.active && taken && { name: 'nameTaken' }),
		...(coHandlers.includes(owner) && { coHandlers: 'ownerHelps' }),
		...(new Set(coHandlers).size < coHandlers.length && { coHandlers: 'namedTwice' }),
		...(ALWAYS_PRIVATE.includes(code) && !category.private && { private: 'mustBePrivate' }),
		...checkFault(category),
		...contradiction(category, shortestDay),
		...termFaults(category),
		...under('questions', questionFaults(category.questions ?? [])),
		...under('ownerRules', ownerRuleFaults(category.ownerRules ?? [])),
		...(code === LAST_RESORT && !category.active && { active: 'lastResort' }),
	}
}

function checkFault({ code, class: of, checkedBy }: Category): Record<string, CategoryFault> {
	if (ALWAYS_TWO_BODIES.includes(code) && checkedBy !== 'twoBodies') return { checkedBy: 'twoBodiesCheck' }
	if (of === 'emergency' && checkedBy === 'reporter') return { checkedBy: 'emergencyIsChecked' }
	return {}
}

function under(field: string, faults: Record<string, CategoryFault>): Record<string, CategoryFault> {
	return Object.fromEntries(Object.entries(faults).map(([part, fault]) => [`${field}.${part}`, fault]))
}

/** A term of its own is in the unit of its class: an emergency runs by the wall clock, and never longer. */
function termFaults({ class: of, terms = {} }: Category): Record<string, CategoryFault> {
	const faults: Record<string, CategoryFault> = {}
	for (const [which, standard] of Object.entries(TERMS[of]) as [keyof ClassTerms, ClassTerms['total']][]) {
		const own = terms[which]
		if (!own) continue
		if (own.unit !== standard.unit) faults[`terms.${which}`] = 'otherUnit'
		else if (of === 'emergency' && own.count > standard.count) faults[`terms.${which}`] = 'emergencyTooSlow'
	}
	return faults
}

/** Nothing may be owed after the result: neither at night nor on a holiday. */
function contradiction(category: Category, shortestDay: number): Record<string, CategoryFault> {
	if (!mayContradict(termsOf(category), shortestDay)) return {}
	const isByTotal = category.terms?.total !== undefined && category.terms.accept === undefined
	return { [isByTotal ? 'terms.total' : 'terms.accept']: 'acceptAfterTotal' }
}

/** The fields in which two versions of a category differ; all of them where there was none before. */
export function changedFields(category: Category, before: Category | undefined): CategoryField[] {
	const fields = [...CATEGORY_FIELDS]
	return before ? fields.filter((field) => plain(category[field]) !== plain(before[field])) : fields
}

/** The fields of a category that a clerk fills in. */
export const CATEGORY_FIELDS = [
	'name',
	'hint',
	'icon',
	'class',
	'terms',
	'owner',
	'ownerRules',
	'coHandlers',
	'private',
	'mayBeUnnamed',
	'sharesWords',
	'checkedBy',
	'photoToResolve',
	'questions',
	'order',
	'active',
] as const satisfies (keyof Category)[]

export type CategoryField = (typeof CATEGORY_FIELDS)[number]

const plain = (value: unknown): string => JSON.stringify(value ?? {})
