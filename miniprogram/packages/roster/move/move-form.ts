import { addDays } from '../../../shared/clock/china-time'
import type { Post } from '../../../shared/roster/post'
import type { TenureKind } from '../../../shared/roster/tenure'
import { cleanLine } from '../../../shared/text/clean-line'
import { cleanPhone } from '../../../shared/text/clean-phone'
import { ERROR_WORDS } from '../../../shared/words/errors'
import { MOVE_SAYS, type FormMove } from '../../../shared/words/pages/roster-move'
import { dayInWords } from '../../../shared/words/moment'
import { CallError } from '../../../services/call-error'
import { moveAtDesk, type RosterArea } from '../../../services/roster'

/** What a clerk has filled in; texts as typed, days empty where none is chosen. */
export interface MoveForm {
	name: string
	phone: string
	kind: TenureKind
	from: string
	to: string
	body: string
}

/** Where it happens, and to whom; nobody yet where somebody is appointed. */
export interface MoveTarget {
	move: FormMove
	areaCode: string
	post: Post
	personId: string
}

export const EMPTY_FORM: MoveForm = { name: '', phone: '', kind: 'holder', from: '', to: '', body: '' }

/** Sends what was filled in. */
export function sendMove({ move, personId, ...desk }: MoveTarget, form: MoveForm): Promise<RosterArea> {
	const { kind, from, to, body } = form
	const somebody = { name: cleanLine(form.name), phone: cleanPhone(form.phone) }
	const span = { from, ...(to !== '' && { to }) }
	switch (move) {
		case 'appoint':
			return moveAtDesk('appoint', {
				...desk,
				...somebody,
				...span,
				kind,
				...(body.trim() !== '' && { body: body.trim() }),
			})
		case 'handOver':
			return moveAtDesk('handOver', { ...desk, personId, day: from, ...somebody })
		case 'endPost':
			return moveAtDesk('endPost', { ...desk, personId, lastDay: from })
		case 'leave':
			return moveAtDesk('leave', { ...desk, personId, ...span, ...(hasPerson(form) && { deputy: somebody }) })
	}
}

function hasPerson({ name, phone }: MoveForm): boolean {
	return name.trim() !== '' || phone.trim() !== ''
}

/** What will happen, in a sentence; empty until enough is filled in to say it. */
export function moveSentence(move: FormMove, title: string, who: string, form: MoveForm): string {
	const { kind, from, to } = form
	const name = form.name.trim()
	if (from === '' || (name === '' && (move === 'appoint' || move === 'handOver'))) return ''
	const day = dayInWords(from)
	const last = to === '' ? '' : dayInWords(to)
	switch (move) {
		case 'appoint':
			return MOVE_SAYS.appoint(name, title, kind, day, last)
		case 'handOver':
			return MOVE_SAYS.handOver(who, title, name, day, dayInWords(addDays(from, -1)))
		case 'endPost':
			return MOVE_SAYS.endPost(who, title, day)
		case 'leave':
			return MOVE_SAYS.leave(who, title, day, last, name)
	}
}

export type MoveProblems = Partial<Record<keyof MoveForm, string>>

/** The form's field for each field of a call. */
const FIELDS: Readonly<Record<string, keyof MoveForm>> = {
	name: 'name',
	'deputy.name': 'name',
	phone: 'phone',
	'deputy.phone': 'phone',
	deputy: 'phone',
	from: 'from',
	day: 'from',
	lastDay: 'from',
	personId: 'from',
	to: 'to',
	body: 'body',
}

/** What is wrong, at the fields; and a sentence beside the button, which is said once only. */
export function moveProblems(error: unknown): { problems: MoveProblems; problem: string } {
	if (!(error instanceof CallError)) throw error
	const problems: MoveProblems = {}
	for (const [field, sentence] of Object.entries(error.fields)) {
		const own = FIELDS[field]
		if (own !== undefined) problems[own] ??= sentence
	}
	const isSaid = Object.values(problems).includes(error.message)
	return { problems, problem: isSaid ? ERROR_WORDS.INVALID_INPUT : error.message }
}
