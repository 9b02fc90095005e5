import type { CategoryFault } from '#shared/report/category-rules'
import type { PersonRef } from '#shared/life/report-parts'
import { QUESTION_FAULT_WORDS } from '#shared/words/questions'

/** What is wrong with a category, as the clerk reads it beside the field. */
export const CATEGORY_FAULT_WORDS: Readonly<Record<CategoryFault, string>> = {
	mustBePrivate: '这一类讲的是私人的事，必须只给负责的人看',
	twoBodiesCheck: '土地、钱款和安全的事，必须由两个单位核查',
	emergencyIsChecked: '紧急的事不能只凭报事人确认，请选别人核查',
	emergencyTooSlow: '紧急的事不能比规定的时限更长',
	otherUnit: '时限的单位要和紧急程度一致',
	acceptAfterTotal: '这样夜里或放假时受理会比办好还晚，请把受理改短，或者把办好放宽',
	ownerHelps: '承办的岗位不用再选为协办',
	namedTwice: '同一个岗位只选一次',
	nameTaken: '已经有叫这个名字的类别',
	lastResort: '“其他”不能停用，不知道归哪类的事都放在这里',
	tooMany: '类别太多，请先用现有的',
	ruleForAll: '请选一个地方，或者写上几点到几点',
	ruleOfNoTime: '开始和结束是同一个时间，请改一个',
	ruleTwice: '和上面一条的地方、时间一样，请去掉一条',
	...QUESTION_FAULT_WORDS,
}

/** What is wrong with an order of all categories. */
export const ORDER_WORDS = {
	notAll: '这里少了或多了类别，请看最新内容再排',
} as const

/** Who saved the categories in the meantime. */
export function categoriesChangedSentence(by: PersonRef | undefined): string {
	return by ? `${by.name}刚刚改过类别，请看最新内容再改` : '类别刚刚改过，请看最新内容再改'
}
