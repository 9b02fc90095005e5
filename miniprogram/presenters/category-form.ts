import { REPORT_CLASSES, type ReportClass } from '../shared/clock/term'
import { CHECKS, HELPER_POSTS, type VerifiedBy } from '../shared/report/category'
import { CATEGORY_ICONS, type CategoryIcon } from '../shared/report/category-icons'
import { OWNER_POSTS } from '../shared/report/owner-rule'
import { CATEGORY_WORDS } from '../shared/words/categories'
import {
	ACTIVE_WORDS,
	CHECK_WORDS,
	CLASS_WORDS,
	PHOTO_WORDS,
	PRIVATE_WORDS,
	TERM_NAMES,
	SHARES_WORDS,
	UNNAMED_WORDS,
} from '../shared/words/pages/categories'
import { POST_WORDS } from '../shared/words/posts'
import type { Category } from '../services/category'
import { ownerRuleForm, ownerRuleIn, type OwnerRuleForm } from './category-owner-rules'
import { numberIn, questionForm, questionIn, type QuestionForm } from './category-questions'
import { classTerms, termField, termIn, termText } from './category-terms'

type YesNo = 'yes' | 'no'

/** A category as it stands on the clerk's form: texts and choices, in the order of the page. */
export interface CategoryForm {
	name: string
	hint: string
	order: string
	icon: CategoryIcon
	class: ReportClass
	accept: string
	total: string
	owner: Category['owner']
	ownerRules: OwnerRuleForm[]
	coHandlers: Category['coHandlers']
	private: YesNo
	mayBeUnnamed: YesNo
	sharesWords: YesNo
	checkedBy: VerifiedBy
	photoToResolve: YesNo
	questions: QuestionForm[]
	active: YesNo
}

const yesNo = (value: boolean): YesNo => (value ? 'yes' : 'no')

/** What a new category begins with. */
export const NEW_CATEGORY: CategoryForm = {
	name: '',
	hint: '',
	order: '100',
	icon: 'other',
	class: 'ordinary',
	accept: '',
	total: '',
	owner: 'gridLeader',
	ownerRules: [],
	coHandlers: [],
	private: 'no',
	mayBeUnnamed: 'no',
	sharesWords: 'no',
	checkedBy: 'reporter',
	photoToResolve: 'no',
	questions: [],
	active: 'yes',
}

export function formOf(
	category: Category,
	ruleAreas: readonly { areaCode: string; name: string }[],
): CategoryForm {
	const { terms = {} } = category
	return {
		name: category.name,
		hint: category.hint,
		order: String(category.order),
		icon: category.icon,
		class: category.class,
		accept: termText(category.class, 'accept', terms.accept),
		total: termText(category.class, 'total', terms.total),
		owner: category.owner,
		ownerRules: (category.ownerRules ?? []).map((rule) => ownerRuleForm(rule, ruleAreas)),
		coHandlers: category.coHandlers,
		private: yesNo(category.private),
		mayBeUnnamed: yesNo(category.mayBeUnnamed === true),
		sharesWords: yesNo(category.sharesWords === true),
		checkedBy: category.checkedBy,
		photoToResolve: yesNo(category.photoToResolve),
		questions: (category.questions ?? []).map(questionForm),
		active: yesNo(category.active),
	}
}

/** The category on a form, as the contract wants it. */
export function categoryIn(form: CategoryForm, code: string): Category {
	const accept = termIn(form.class, 'accept', form.accept)
	const total = termIn(form.class, 'total', form.total)
	return {
		code,
		name: form.name,
		hint: form.hint,
		icon: form.icon,
		class: form.class,
		...((accept || total) && { terms: { ...(accept && { accept }), ...(total && { total }) } }),
		owner: form.owner,
		...(form.ownerRules.length > 0 && { ownerRules: form.ownerRules.map(ownerRuleIn) }),
		coHandlers: form.coHandlers,
		private: form.private === 'yes',
		...(form.mayBeUnnamed === 'yes' && { mayBeUnnamed: true }),
		...(form.sharesWords === 'yes' && { sharesWords: true }),
		checkedBy: form.checkedBy,
		photoToResolve: form.photoToResolve === 'yes',
		...(form.questions.length > 0 && { questions: form.questions.map(questionIn) }),
		order: numberIn(form.order),
		active: form.active === 'yes',
	}
}

/** The fields of the terms, which follow the class. */
export const termFields = (of: ReportClass) => ({
	accept: termField(of, 'accept', TERM_NAMES.accept),
	total: termField(of, 'total', TERM_NAMES.total),
})

const posts = (list: readonly (keyof typeof POST_WORDS)[]) =>
	list.map((value) => ({ value, label: POST_WORDS[value] }))

/** Everything that can be chosen on the form. */
export const FORM_CHOICES = {
	icon: CATEGORY_ICONS.map((value) => ({ value, label: CATEGORY_WORDS[value].name })),
	class: REPORT_CLASSES.map((value) => ({ value, label: CLASS_WORDS[value], hint: classTerms(value) })),
	owner: posts(OWNER_POSTS),
	coHandlers: posts(HELPER_POSTS),
	private: [
		{ value: 'no', ...PRIVATE_WORDS.no },
		{ value: 'yes', ...PRIVATE_WORDS.yes },
	],
	mayBeUnnamed: [
		{ value: 'no', ...UNNAMED_WORDS.no },
		{ value: 'yes', ...UNNAMED_WORDS.yes },
	],
	sharesWords: [
		{ value: 'no', ...SHARES_WORDS.no },
		{ value: 'yes', ...SHARES_WORDS.yes },
	],
	checkedBy: CHECKS.map((value) => ({ value, label: CHECK_WORDS[value] })),
	photoToResolve: [
		{ value: 'no', ...PHOTO_WORDS.no },
		{ value: 'yes', ...PHOTO_WORDS.yes },
	],
	active: [
		{ value: 'yes', ...ACTIVE_WORDS.yes },
		{ value: 'no', ...ACTIVE_WORDS.no },
	],
}
