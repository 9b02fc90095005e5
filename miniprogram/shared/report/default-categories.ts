import { CATEGORY_WORDS, type CategoryCode } from '../words/categories'
import { DEFAULT_QUESTIONS } from '../words/default-questions'
import type { Category } from './category'
import { ORDER_STEP } from './category-order'

type Rule = Pick<Category, 'class'> & Partial<Category>

/** In the order in which people see them: what is needed most often comes first. */
const RULES: Readonly<Record<CategoryCode, Rule>> = {
	fire: {
		class: 'emergency',
		terms: { accept: { unit: 'minutes', count: 5 } },
		coHandlers: ['police'],
		checkedBy: 'twoBodies',
	},
	safety: { class: 'emergency', coHandlers: ['police'], checkedBy: 'twoBodies', mayBeUnnamed: true },
	burning: { class: 'emergency', coHandlers: ['police'], checkedBy: 'oneOther' },
	heating: { class: 'utility', coHandlers: ['property'], sharesWords: true },
	water: { class: 'utility', sharesWords: true },
	power: { class: 'utility', sharesWords: true },
	road: { class: 'ordinary', photoToResolve: true, sharesWords: true },
	rubbish: { class: 'ordinary', checkedBy: 'oneOther', photoToResolve: true, sharesWords: true },
	livestock: { class: 'ordinary' },
	dispute: { class: 'ordinary', private: true },
	elder: { class: 'ordinary', private: true },
	medicine: { class: 'utility', private: true },
	hardship: { class: 'ordinary', private: true },
	papers: { class: 'ordinary' },
	policy: { class: 'ordinary' },
	land: { class: 'complex', checkedBy: 'twoBodies' },
	funds: { class: 'complex', checkedBy: 'twoBodies', mayBeUnnamed: true },
	house: { class: 'complex', checkedBy: 'twoBodies', photoToResolve: true },
	irrigation: { class: 'ordinary', photoToResolve: true },
	disease: { class: 'utility', checkedBy: 'oneOther' },
	wages: { class: 'complex', coHandlers: ['police'], private: true, mayBeUnnamed: true },
	building: { class: 'complex', checkedBy: 'twoBodies', photoToResolve: true },
	property: { class: 'ordinary', owner: 'property', coHandlers: ['gridLeader'] },
	other: { class: 'ordinary' },
}

const COMMON = {
	owner: 'gridLeader',
	coHandlers: [],
	private: false,
	checkedBy: 'reporter',
	photoToResolve: false,
	active: true,
} as const

const asks = (questions: Category['questions']) => (questions ? { questions } : {})

/** The categories of villages that have saved none of their own. */
export const DEFAULT_CATEGORIES: readonly Category[] = (Object.keys(RULES) as CategoryCode[]).map(
	(code, at) => ({
		...COMMON,
		coHandlers: [...COMMON.coHandlers],
		...RULES[code],
		...asks(DEFAULT_QUESTIONS[code]),
		...CATEGORY_WORDS[code],
		code,
		icon: code,
		order: (at + 1) * ORDER_STEP,
	}),
)
