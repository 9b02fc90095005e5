/** Why somebody may not decide on a change that waits for a second person. */
export const SECOND_WORDS = {
	own: '自己提出的改动，要由另一个人确认',
	notYours: '这项改动不由您决定，要由同级或上级的管理员、调度员确认，和改动有关的人不能确认',
} as const

/** Why a clerk may not grant, end or free something, and who can. */
export const GRANT_WORDS = {
	beyondReach: '这里不归您管，请找管这里的管理员办理',
	oneself: '自己的岗位自己不能办，请让另一位管理员办理',
} as const

/** Why a clerk may not: not their area, or themself. */
export type GrantFault = keyof typeof GRANT_WORDS

/** Sentences with something to fill in. */
export const GRANT_SAYS = {
	/** @param sheets the first of the rows, by sheet */
	outside: (count: number, sheets: readonly (readonly [string, readonly number[]])[]) => {
		const rows = sheets
			.map(([sheet, numbers]) => `${sheet && `“${sheet}”`}第 ${numbers.join('、')} 行`)
			.join('，')
		const named = sheets.reduce((sum, [, numbers]) => sum + numbers.length, 0)
		const all = count > named ? `${rows}等，共 ${count} 行` : `${rows}，共 ${count} 行`
		return `${all}不归您管，所以整个文件都没有写入。请删去这些行再选一次，或者请上一级的管理员导入`
	},
} as const
