import { IMPORT_SAYS as SAYS, IMPORT_WORDS as WORDS } from '../../../shared/words/pages/roster-import'
import { newLines } from '../../../presenters/read-on'
import { problemSheets, type ProblemSheet } from '../../../presenters/problem-sheets'
import type { ImportSummary } from '../../../services/roster-import'

type Counts = ImportSummary['added']
type Problem = ImportSummary['errors'][number]

/** The result of a check or an import, ready to be shown. */
export interface CheckScreen {
	rows: string
	/** Nothing of the file can be taken, nothing in it is new, or something is. */
	outcome: 'refused' | 'nothing' | 'some'
	counts: { key: string; name: string; what: string }[]
	/** The file changes something that is there. */
	changes: boolean
	/** What the file leaves out; empty when it leaves out nothing. */
	gone: string
	goneNames: string
	/** What to do about people, and about households. */
	goneHints: string[]
	errorsHead: string
	sheets: ProblemSheet[]
	/** What was passed over, and what was done besides. */
	notices: ProblemSheet[]
	/** There are more of either than are shown. */
	more: boolean
	moreNotices: boolean
	notListed: string
	confirmHint: string
}

/** @param shown how many mistakes and notices are looked at: a page holds a few dozen lines, not hundreds */
export function checkScreen(file: string, summary: ImportSummary, shown: number): CheckScreen {
	const { rows, added, changed, gone, errors, errorCount, notices, refused } = summary
	const outcome = refused ? 'refused' : total(added) + total(changed) === 0 ? 'nothing' : 'some'
	const unlisted = errorCount - countOf(errors)
	return {
		rows: SAYS.rows(file, rows),
		outcome,
		counts:
			outcome === 'some'
				? [
						{ key: 'added', name: WORDS.added, what: countWords(added) },
						{ key: 'changed', name: WORDS.changed, what: countWords(changed) },
					]
				: [],
		changes: outcome === 'some' && total(changed) > 0,
		gone: refused || total(gone) === 0 ? '' : countWords(gone),
		goneNames: goneWords(gone),
		goneHints: [
			WORDS.goneHint,
			...(gone.people > 0 ? [WORDS.gonePeople] : []),
			...(gone.households > 0 ? [WORDS.goneHouseholds] : []),
		],
		errorsHead: errorCount === 0 ? '' : SAYS.errors(errorCount),
		sheets: problemSheets(errors.slice(0, shown)),
		notices: problemSheets(notices.slice(0, shown)),
		more: errors.length > shown,
		moreNotices: notices.length > shown,
		notListed: unlisted > 0 && errors.length <= shown ? SAYS.notListed(unlisted) : '',
		confirmHint: SAYS.confirmHint(errorCount),
	}
}

/** What the page does not show yet when it is to show more: hundreds of lines are not handed over again for thirty. */
export function moreOnScreen(shown: CheckScreen, next: CheckScreen): object {
	const { more, moreNotices, notListed } = next
	return {
		'screen.more': more,
		'screen.moreNotices': moreNotices,
		'screen.notListed': notListed,
		...newProblems('screen.sheets', shown.sheets, next.sheets),
		...newProblems('screen.notices', shown.notices, next.notices),
	}
}

function newProblems(field: string, shown: readonly ProblemSheet[], next: readonly ProblemSheet[]): object {
	const added = next.map((sheet, at) => {
		const before = shown[at]
		const place = `${field}[${at}]`
		return before ? newLines(`${place}.problems`, before.problems, sheet.problems) : { [place]: sheet }
	})
	return Object.assign({}, ...added) as object
}

/** The kinds that there are any of, in one line. */
function countWords({ areas, people, households }: Counts): string {
	const parts = [
		...(areas > 0 ? [SAYS.areas(areas)] : []),
		...(people > 0 ? [SAYS.people(people)] : []),
		...(households > 0 ? [SAYS.households(households)] : []),
	]
	return parts.length === 0 ? SAYS.nothing : parts.join(SAYS.and)
}

/** By their names, as many as were told. */
function goneWords({ areas, people, households, names }: ImportSummary['gone']): string {
	return names.length === 0
		? ''
		: SAYS.names(names.join(SAYS.and), areas + people + households - names.length)
}

/** All known mistakes as a text, to be sent to the author of the table. */
export function problemText(file: string, { errors, errorCount }: ImportSummary): string {
	const unlisted = errorCount - countOf(errors)
	return [
		`${file} ${SAYS.errors(errorCount)}`,
		...problemSheets(errors).flatMap(({ name, problems }) => [
			name,
			...problems.map(({ where, message }) => SAYS.problem(where, message)),
		]),
		...(unlisted > 0 ? [SAYS.notListed(unlisted)] : []),
	].join('\n')
}

/** How many rows some lines stand for. */
function countOf(errors: readonly Problem[]): number {
	return errors.reduce((sum, { alike }) => sum + (alike?.count ?? 1), 0)
}

function total({ areas, people, households }: Counts): number {
	return areas + people + households
}
