import { postsBeyond } from '../rules/grant'
import { addDays } from '#shared/clock/china-time'
import { mayBeShared } from '../rules/shared-phone'
import { standsAt, type Post } from '#shared/roster/post'
import { covers, overlap, type Day, type DaySpan, type Tenure, type TenureKind } from '#shared/roster/tenure'
import { isSameName } from '#shared/text/clean-line'
import type { Person } from '#shared/roster/person'
import { ACCOUNT_WORDS } from '../../../words/account'
import { MOVE_PROBLEMS } from '../../../words/roster-changes'
import { PROBLEMS } from '../../../words/roster-problems'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import {
	deskOf,
	type EditableArea,
	type EditablePerson,
	type EditableRoster,
} from '../../org/editable-roster'
import { notPossible } from './make-edit'

/** Length of a person's id in hexadecimal digits: 96 bits. */
const ID_LENGTH = 24

/** Somebody as the clerk names them: by their phone. */
export interface Newcomer {
	name: string
	phone: string
}

/** Who changes the roster, when, and by what. */
export interface Making {
	by: Person | undefined
	today: Day
	work: string
}

/**
 * The person with a phone, new or known, to whom the caller may give work. The id of a new one is made of the work that brings them and of nothing else:
 * the same work, begun anew after a crash, writes the same person and no second one.
 * @throws UserError NO_PERMISSION where others keep their posts, MOVE_NOT_POSSIBLE where the phone is somebody else's
 */
export function personOf(
	book: EditableRoster,
	{ name, phone }: Newcomer,
	{ by, today, work }: Making,
): EditablePerson {
	const isTheirs = (one: EditablePerson): boolean =>
		one.phone === phone && (isSameName(one.name, name) || !mayBeShared(phone))
	const known = [...book.people.values()].find(isTheirs)
	const beyond = postsBeyond(by, known?.elsewhere.posts ?? [], today)
	if (beyond.last) throw new UserError('NO_PERMISSION', undefined, ACCOUNT_WORDS.keptByOthers)
	if (known && !isSameName(known.name, name))
		throw notPossible('phone', beyond.ended ? PROBLEMS.phoneTaken : MOVE_PROBLEMS.samePhone(known.name))
	const person =
		known ??
		newPerson(
			digest('person', work, mayBeShared(phone) ? [phone, name] : phone).slice(0, ID_LENGTH),
			name,
			phone,
		)
	book.people.set(person.id, person)
	return person
}

/**
 * Puts somebody at a desk. The same again is left as it is. A deputy who comes into post stands in for nobody on those
 * days: else they would answer on days on which they are away.
 */
export function seat(
	area: EditableArea,
	post: Post,
	{ id, name, phone }: EditablePerson,
	{ kind, from, to }: DaySpan & { kind: TenureKind },
): void {
	if (!standsAt(post, area.level)) throw notPossible('post', MOVE_PROBLEMS.postNotHere(area.levelName))
	if (to !== undefined && to < from) throw notPossible('to', MOVE_PROBLEMS.endsBeforeItBegins)
	const { tenures } = deskOf(area, post)
	const own = tenures.filter((tenure) => tenure.personId === id)
	if (own.some((tenure) => tenure.from === from && tenure.to === to && tenure.kind === kind)) return
	const span = { from, ...(to !== undefined && { to }) }
	const meanwhile = own.filter((tenure) => overlap(tenure, span))
	const givesWay = (tenure: Tenure): boolean => kind === 'holder' && tenure.kind === 'deputy'
	if (!meanwhile.every(givesWay)) throw notPossible('from', MOVE_PROBLEMS.thereAlready(name))
	for (const tenure of meanwhile) cutOut(area, post, tenure, span)
	deskOf(area, post).tenures.push({ personId: id, name, phone, kind, ...span, leaves: [] })
}

/** Takes days out of a time at a desk; what was before and what comes after stays. */
function cutOut(area: EditableArea, post: Post, tenure: Tenure, { from, to }: DaySpan): void {
	if (to !== undefined && (tenure.to === undefined || tenure.to > to)) {
		const rest = { ...tenure, from: addDays(to, 1) }
		const leaves = tenure.leaves.filter((leave) => overlap(leave, rest))
		deskOf(area, post).tenures.push({ ...rest, leaves })
	}
	endWith(area, post, tenure, dayBefore(from))
}

/** The time of somebody at a desk that reaches over a day. */
export function tenureOn(area: EditableArea, post: Post, personId: string, day: Day): Tenure {
	return required(ownTenures(area, post, personId).find((one) => covers(one, day)))
}

/** The time of somebody at a desk that ends with a day: it reaches over it, or would begin the day after. */
export function tenureUntil(area: EditableArea, post: Post, personId: string, lastDay: Day): Tenure {
	const own = ownTenures(area, post, personId)
	const next = addDays(lastDay, 1)
	return required(own.find((one) => covers(one, lastDay)) ?? own.find(({ from }) => from === next))
}

function ownTenures(area: EditableArea, post: Post, personId: string): Tenure[] {
	return deskOf(area, post).tenures.filter((one) => one.personId === personId)
}

function required(tenure: Tenure | undefined): Tenure {
	if (!tenure) throw notPossible('personId', MOVE_PROBLEMS.notThere)
	return tenure
}

function newPerson(id: string, name: string, phone: string): EditablePerson {
	return { id, name, phone, bound: false, elsewhere: { posts: [], duties: [] } }
}

/** Ends a time at a desk with its last day; what was planned after it goes with it. */
export function endWith(area: EditableArea, post: Post, tenure: Tenure, lastDay: Day): void {
	if (lastDay < tenure.from) {
		const desk = deskOf(area, post)
		desk.tenures = desk.tenures.filter((one) => one !== tenure)
		return
	}
	tenure.to = lastDay
	tenure.leaves = tenure.leaves
		.filter((leave) => leave.from <= lastDay)
		.map((leave) => (leave.to !== undefined && leave.to <= lastDay ? leave : { ...leave, to: lastDay }))
}

/** The day before. */
export function dayBefore(day: Day): Day {
	return addDays(day, -1)
}
