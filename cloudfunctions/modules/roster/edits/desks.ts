import type { DaySpan } from '#shared/roster/tenure'
import { deskWords } from '../../../words/desk'
import { MOVE_PROBLEMS, MOVE_SENTENCES } from '../../../words/roster-changes'
import { PROBLEMS } from '../../../words/roster-problems'
import type { Input, Output } from '../contract/roster'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { lineOf, refOf, type EditableArea, type EditablePerson } from '../../org/editable-roster'
import { rosterKey } from '../../org/documents'
import { requireGrant } from '../granting'
import { firstEmptyDay } from '../../org/first-empty-day'
import type { ProposedChange } from '../proposals/proposal'
import { areaView } from './area-view'
import { enterLeave, standIn, takeBack } from './leaves'
import { beginEdit, workOf } from './begin-edit'
import { makeEdit, notPossible } from './make-edit'
import { deskReach, readScope } from './scope'
import { dayBefore, endWith, personOf, seat, tenureOn, tenureUntil, type Newcomer } from './tenures'

type AreaView = Output<'area'>
type DeskVerb = 'appoint' | 'handOver' | 'endPost' | 'leave' | 'cancelLeave'
type DeskChange = Extract<ProposedChange, { verb: DeskVerb }>
type Desk = Pick<Input<'appoint'>, 'areaCode' | 'post'> & { personId?: string }

/** Appoints a person to a desk, beside those who are there. */
export function appoint(input: Input<'appoint'>, call: Call): Promise<AreaView> {
	const { post, kind, name, body } = input
	return atDesk({ verb: 'appoint', input }, call, [input.phone], ({ area, words, person }) => {
		seat(area, post, person(input), { kind, ...spanOf(input) })
		const desk = area.desks.find((one) => one.post === post)
		if (desk && body !== undefined) desk.body = body
		return MOVE_SENTENCES.appoint(name, words, input.from)
	})
}

/** One goes, one comes: the successor keeps the end that was planned. Who has not begun by that day never does. */
export function handOver(input: Input<'handOver'>, call: Call): Promise<AreaView> {
	const { post, personId, day, name } = input
	return atDesk({ verb: 'handOver', input }, call, [input.phone], ({ area, words, person }) => {
		const tenure = tenureUntil(area, post, personId, dayBefore(day))
		const { kind, to } = tenure
		const successor = person(input)
		if (successor.id === personId) throw notPossible('phone', MOVE_PROBLEMS.samePerson)
		endWith(area, post, tenure, dayBefore(day))
		seat(area, post, successor, { kind, from: day, ...(to !== undefined && to >= day && { to }) })
		return MOVE_SENTENCES.handOver(tenure.name, name, words, day)
	})
}

/** Ends a time at a desk; one that has not begun by then never does. */
export function endPost(input: Input<'endPost'>, call: Call): Promise<AreaView> {
	const { post, personId, lastDay } = input
	return atDesk({ verb: 'endPost', input }, call, [], ({ area, words }) => {
		const tenure = tenureUntil(area, post, personId, lastDay)
		endWith(area, post, tenure, lastDay)
		return MOVE_SENTENCES.endPost(tenure.name, words, lastDay)
	})
}

/** Away for some days, with a deputy for exactly those days. */
export function leave(input: Input<'leave'>, call: Call): Promise<AreaView> {
	const { post, personId, deputy } = input
	const span = spanOf(input)
	return atDesk({ verb: 'leave', input }, call, deputy ? [deputy.phone] : [], ({ area, words, person }) => {
		if (span.to !== undefined && span.to < span.from)
			throw notPossible('to', MOVE_PROBLEMS.endsBeforeItBegins)
		const tenure = tenureOn(area, post, personId, span.from)
		enterLeave(area, post, tenure, span)
		if (deputy) {
			const other = person(deputy)
			if (other.id === personId) throw notPossible('deputy', MOVE_PROBLEMS.samePerson)
			standIn(area, post, other, span)
		}
		return MOVE_SENTENCES.leave(tenure.name, words, span.from, span.to, deputy?.name)
	})
}

/** Takes a leave back, and the deputy who was named for just these days. */
export function cancelLeave(input: Input<'cancelLeave'>, call: Call): Promise<AreaView> {
	const { post, personId, from } = input
	return atDesk({ verb: 'cancelLeave', input }, call, [], ({ area, words }) => {
		const tenure = tenureOn(area, post, personId, from)
		const taken = tenure.leaves.find((one) => one.from === from)
		if (!taken) throw notPossible('from', MOVE_PROBLEMS.noLeave)
		takeBack(area, post, tenure, taken)
		return MOVE_SENTENCES.cancelLeave(tenure.name, words, from)
	})
}

/** What a change at a desk is made with. */
interface AtDesk {
	area: EditableArea
	/** The desk in words. */
	words: string
	/** The person with a phone, new or known. */
	person: (named: Newcomer) => EditablePerson
}

/** Changes one desk and answers its area; `change` says in one sentence what was done. */
async function atDesk(
	asked: DeskChange,
	call: Call,
	phones: readonly string[],
	change: (at: AtDesk) => string,
): Promise<AreaView> {
	const { verb, input }: { verb: string; input: Desk } = asked
	const work = workOf(verb, call, input)
	const beginning = await beginEdit(call, work, [rosterKey.area(input.areaCode)])
	if (!beginning.isDone) {
		const known = beginning.snapshot.area(input.areaCode)
		if (!known) throw new UserError('NOT_FOUND')
		const line = known.path.map(({ code }) => code)
		const grants = (personIds: readonly string[]): void =>
			requireGrant(call, beginning.viewer, { line, personIds })
		grants(input.personId === undefined ? [] : [input.personId])
		const scope = await readScope(call, beginning, deskReach(known, input.post, phones))
		const area = scope.book.areas.get(input.areaCode)
		if (!area || area.to !== undefined) throw notPossible('areaCode', MOVE_PROBLEMS.ended)
		const path = lineOf(scope.book, area.code).map(refOf)
		const making = { by: beginning.viewer.person, today: call.day, work }
		const person = (named: Newcomer): EditablePerson => {
			const one = personOf(scope.book, named, making)
			grants([one.id])
			return one
		}
		const what = change({ area, words: deskWords(input, path), person })
		requireHeldRoot(area, call)
		await makeEdit(call, scope, { change: asked, work, what, reached: { reached: [line], post: input.post } })
	}
	return areaView(call, input.areaCode, call.day)
}

/** The root's dispatcher desk can't be emptied: somebody answers for everything. */
function requireHeldRoot(area: EditableArea, call: Call): void {
	const day = area.parent === undefined ? firstEmptyDay(area, call.day) : undefined
	if (day !== undefined) throw notPossible('areaCode', PROBLEMS.rootLeftEmpty(day))
}

function spanOf({ from, to }: DaySpan): DaySpan {
	return { from, ...(to !== undefined && { to }) }
}
