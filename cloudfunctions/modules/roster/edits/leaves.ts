import type { Post } from '#shared/roster/post'
import type { DaySpan, Tenure } from '#shared/roster/tenure'
import { deskOf, type EditableArea, type EditablePerson } from '../../org/editable-roster'
import { seat } from './tenures'

/** Enters days on which somebody is away, in the place of the leave and the deputy that began on the same day before. */
export function enterLeave(area: EditableArea, post: Post, tenure: Tenure, span: DaySpan): void {
	const before = tenure.leaves.find(({ from }) => from === span.from)
	if (before) takeBack(area, post, tenure, before)
	tenure.leaves = [...tenure.leaves, span].sort((one, other) => (one.from < other.from ? -1 : 1))
}

/** Names the one who stands in on exactly these days. Who is deputy on all of them anyway is it already. */
export function standIn(area: EditableArea, post: Post, deputy: EditablePerson, span: DaySpan): void {
	const isDeputy = deskOf(area, post).tenures.some(
		({ personId, kind, from, to }) =>
			personId === deputy.id &&
			kind === 'deputy' &&
			from <= span.from &&
			(to === undefined || (span.to !== undefined && span.to <= to)),
	)
	if (!isDeputy) seat(area, post, deputy, { kind: 'deputy', ...span })
}

/** Takes a leave back, with the deputy who was named for just these days, unless somebody else is away on the same days. */
export function takeBack(area: EditableArea, post: Post, tenure: Tenure, leave: DaySpan): void {
	tenure.leaves = tenure.leaves.filter((one) => one !== leave)
	const desk = deskOf(area, post)
	const isSame = ({ from, to }: DaySpan): boolean => from === leave.from && to === leave.to
	if (desk.tenures.some(({ leaves }) => leaves.some(isSame))) return
	desk.tenures = desk.tenures.filter((one) => one.kind !== 'deputy' || !isSame(one))
}
