import type { Post } from '../roster/post'
import type { ReportClass } from '../clock/term'

/** Who confirms a result before a report is closed. */
export type CheckedBy = 'reporter' | 'oneOther' | 'twoBodies'

/** What a category decides: route, class, terms, privacy and how a result is checked. */
interface CategoryRule {
  class: ReportClass
  /** The post whose desk in the place's grid gets the report. */
  owner: Post
  /** Posts whose desks are informed and may help. */
  coHandlers: readonly Post[]
  private: boolean
  checkedBy: CheckedBy
  photoToResolve: boolean
}

type Rule = Pick<CategoryRule, 'class'> & Partial<CategoryRule>

const RULES = {
  heating: { class: 'utility', coHandlers: ['property'] },
  water: { class: 'utility' },
  power: { class: 'utility' },
  road: { class: 'ordinary', photoToResolve: true },
  rubbish: { class: 'ordinary', photoToResolve: true },
  land: { class: 'complex', checkedBy: 'twoBodies' },
  dispute: { class: 'ordinary', private: true },
  livestock: { class: 'ordinary' },
  burning: { class: 'emergency', coHandlers: ['police'] },
  safety: { class: 'emergency', coHandlers: ['police'] },
  elder: { class: 'ordinary', private: true },
  medicine: { class: 'utility', private: true },
  property: { class: 'ordinary', owner: 'property', coHandlers: ['gridLeader'] },
  policy: { class: 'ordinary' },
  other: { class: 'ordinary' },
} as const satisfies Record<string, Rule>

export type CategoryCode = keyof typeof RULES

/** A category (类别). */
export interface Category extends CategoryRule {
  code: CategoryCode
}

const DEFAULTS: Omit<CategoryRule, 'class'> = {
  owner: 'gridLeader',
  coHandlers: [],
  private: false,
  checkedBy: 'reporter',
  photoToResolve: false,
}

/** All categories, in the order in which people see them. */
export const CATEGORIES: readonly Category[] = (Object.keys(RULES) as CategoryCode[]).map((code) => ({
  ...DEFAULTS,
  ...RULES[code],
  code,
}))

/** The category with a code, or undefined. */
export function categoryOf(code: string): Category | undefined {
  return CATEGORIES.find((category) => category.code === code)
}
