/** What is wrong with what was typed; forms say it before the server does. */
export const TYPED_WORDS = {
	unreadable: '这里有读不出来的字，请删掉重新填',
	privateSign: '这里有一个字只有少数电脑能显示，请换一种写法，比如用同音字',
	badPhone: '电话不对，应是 11 位手机号，或带区号的座机',
} as const

/** What is wrong with all that was sent. */
export const BODY_WORDS = {
	tooLarge: '一次送的内容太多了，请分几次',
	tooDeep: '送来的内容不是这里能读的',
} as const

/** What is wrong with a field, for the kinds of check that schemas make. */
const SENTENCES: Readonly<Record<string, string>> = {
	non_empty: '这一项不能空着',
	regex: '格式不对，请检查',
	starts_with: '文件没有传好，请重新选择',
	picklist: '请从给出的选项里选一个',
	literal: '请从给出的选项里选一个',
	union: '这一项填写得不完整',
	array: '这一项应是一个列表',
	number: '这一项应是数字',
	integer: '这一项应是整数',
	string: '这一项应是文字',
	boolean: '这一项应是“是”或“否”',
	strict_object: '这一项的格式不对',
	iso_timestamp: '时间的格式不对',
}

/** A sentence for one issue of validation: its kind, what came, and the limit if it has one. */
export function fieldSentence(kind: string, received: string, requirement: unknown): string {
	if (received === 'undefined') return '缺少这一项'
	if (kind === 'max_length') return `太长了，最多 ${String(requirement)} 个字`
	if (kind === 'min_length') return `太短了，至少 ${String(requirement)} 个字`
	if (kind === 'max_items') return `太多了，最多 ${String(requirement)} 个`
	if (kind === 'min_items') return `太少了，至少 ${String(requirement)} 个`
	if (kind === 'min_value') return `不能小于 ${String(requirement)}`
	if (kind === 'max_value') return `不能大于 ${String(requirement)}`
	return SENTENCES[kind] ?? '填写得不对，请检查'
}
