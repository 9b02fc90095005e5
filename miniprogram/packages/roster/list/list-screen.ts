import { LIST_SAYS as SAYS } from '../../../shared/words/pages/household-list'
import { problemSheets, type ProblemSheet } from '../../../presenters/problem-sheets'
import { questionOf, type Question } from '../../../presenters/sheet-choices'
import { sheetCards, type SheetCard } from '../../../presenters/sheet-screen'
import type { ReadList } from '../../../services/household-list'
import type { SheetUnderstanding } from '../../../services/roster-import'

/** What was made of a list, ready to be shown. */
export interface ListScreen {
	title: string
	rows: string
	/** How its rows were read, where nothing is a header. */
	how: string
	errorsHead: string
	errors: ProblemSheet[]
	notices: ProblemSheet[]
	/** There are more of either than are shown. */
	more: boolean
	cards: SheetCard[]
	take: string
	/** There is any household to go to, and not too many. */
	takes: boolean
}

/** So many households one plan goes to by name. */
const MOST_LISTED = 5000

/** @param shown how many mistakes and notices are looked at */
export function listScreen(name: string, list: ReadList, shown: number): ListScreen {
	const { sheets, asLines, rows, households, errors, errorCount, notices } = list
	const count = households.length
	const isTooMany = count > MOST_LISTED
	return {
		title: SAYS.title(count),
		rows: SAYS.rows(name, rows),
		how: asLines ? SAYS.asLines : '',
		errorsHead: errorCount === 0 ? '' : SAYS.errors(errorCount),
		errors: problemSheets(errors.slice(0, shown)),
		notices: problemSheets(notices.slice(0, shown)),
		more: Math.max(errors.length, notices.length) > shown,
		cards: asLines ? [] : sheetCards(sheets),
		take: count === 0 ? SAYS.takeNone : isTooMany ? SAYS.tooMany(MOST_LISTED) : SAYS.take(count),
		takes: count > 0 && !isTooMany,
	}
}

/** What a tap on a sheet asks: a sheet of a list is one of households, or none. */
export function listQuestion(sheet: SheetUnderstanding, ask: string): Question {
	const question = questionOf(sheet, ask)
	if (ask !== 'kind') return question
	const options = question.options.filter(({ value }) => value === 'household' || value === 'none')
	return { ...question, options }
}
