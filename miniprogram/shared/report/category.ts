import { TERMS, type ClassTerms, type ReportClass } from '../clock/term'
import type { Post } from '../roster/post'
import type { CategoryIcon } from './category-icons'
import type { OwnerPost, OwnerRule } from './owner-rule'
import type { Question } from './question'

/** Who confirms a result before a report is closed. */
export const CHECKS = ['reporter', 'oneOther', 'twoBodies'] as const

export type VerifiedBy = (typeof CHECKS)[number]

/** The posts that may be asked to help: the nearest desk of it on the way up from the place. */
export const HELPER_POSTS = [
	'gridLeader',
	'gridMember',
	'villageLeader',
	'property',
	'police',
	'dispatcher',
] as const satisfies Post[]

/**
 * A category (类别): what it is called, and what it decides: route, class, terms, privacy and how a result is
 * checked. A report carries the whole value as it was at its submit.
 */
export interface Category {
	code: string
	name: string
	/** What belongs to it, in a villager's words. */
	hint: string
	icon: CategoryIcon
	class: ReportClass
	/** Where they differ from those of the class. */
	terms?: Partial<ClassTerms>
	/** The post whose desk in the place's grid gets the report. */
	owner: OwnerPost
	/** Where and when it is another post. The first that fits holds. */
	ownerRules?: OwnerRule[]
	/** Posts whose desks are informed and may help. */
	coHandlers: (typeof HELPER_POSTS)[number][]
	private: boolean
	/** A reporter may ask that nobody reads who they are. */
	mayBeUnnamed?: boolean
	/** At sending, that neighbours may read the words is switched on to begin with. */
	sharesWords?: boolean
	checkedBy: VerifiedBy
	photoToResolve: boolean
	/** What it asks more (追问), three at most. Absent where it asks nothing. */
	questions?: Question[]
	/** Smaller comes first in the list to choose from. */
	order: number
	/** A retired one can't be chosen any more; reports that have it keep it. */
	active: boolean
}

/** How long a report of this category may take: its own terms, else those of its class. */
export function termsOf({ class: of, terms }: Pick<Category, 'class' | 'terms'>): ClassTerms {
	return { ...TERMS[of], ...terms }
}

/** In what more time is asked for. */
export type ExtensionUnit = 'hours' | 'workingDays'

export function extensionUnit(category: Pick<Category, 'class' | 'terms'>): ExtensionUnit {
	return termsOf(category).total.unit === 'workingDays' ? 'workingDays' : 'hours'
}

/** The category with a code, or undefined. */
export function categoryWith(code: string, categories: readonly Category[]): Category | undefined {
	return categories.find((category) => category.code === code)
}

/** What can be chosen, in the order in which people see it. */
export function choosable(categories: readonly Category[]): Category[] {
	return inOrder(categories).filter(({ active }) => active)
}

/** All categories in the order in which people see them. */
export function inOrder(categories: readonly Category[]): Category[] {
	return [...categories].sort((one, other) => one.order - other.order)
}
