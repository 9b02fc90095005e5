import type { AreaChain } from '#shared/area/area'
import { wordsShown } from '../../moderation/rules/shown'
import type { Change } from '../../reports/life/append'
import { chinaDay } from '#shared/clock/china-time'
import type { Audience } from '#shared/life/audience'
import { sameDesk, type Desk } from '#shared/roster/desk'
import { answerFor, headAbove, type Answer, atDesk } from '#shared/roster/holder'
import type { Report } from '#shared/life/report'
import { HEAD_POST } from '#shared/roster/post'

/** What messages of a change are made of. */
export interface Happening extends Change {
	/** The areas from the root down to one, as far as they are known. */
	chainTo: (areaCode: string) => AreaChain
}

/** Its words are meant for everybody, and the content check has let them pass. */
export function saysToAll({ entry, after }: Change): boolean {
	return entry.isPublic === true && wordsShown(after, entry.version, 'neighbours')
}

/** Who receives a message: a person of the roster, or somebody known by their WeChat alone. */
export type Addressee = { personId: string } | { openid: string }

const FIND: Readonly<Record<Audience, (happening: Happening) => Addressee[]>> = {
	reporter: ({ after }) => (after.reporter.openid === undefined ? [] : [{ openid: after.reporter.openid }]),
	ownerDesk: (happening) => peopleAt(happening.after.state.owner, happening),
	coHandlers: (happening) => happening.after.state.coHandlers.flatMap((desk) => peopleAt(desk, happening)),
	previousOwner: (happening) => {
		const { before, after } = happening
		if (!before || sameDesk(before.state.owner, after.state.owner)) return []
		return peopleAt(before.state.owner, happening)
	},
	lead: ({ after }) => (after.state.lead ? [{ personId: after.state.lead.id }] : []),
	deskAbove: headDeskAbove,
	deskAboveIfUnhappy: (happening) => (isUnhappy(happening.entry) ? headDeskAbove(happening) : []),
	checkDesk: (happening) => {
		const { desk, named } = happening.after.state.checks
		if (named) return [{ personId: named.id }]
		return desk ? peopleAt(desk, happening) : []
	},
	mergedReporters: (happening) => {
		const openids = happening.after.state.merged.flatMap(({ openid }) =>
			openid === undefined ? [] : [openid],
		)
		return concernsNeighbours(happening) ? openids.map((openid) => ({ openid })) : []
	},
	joiners: (happening) =>
		concernsNeighbours(happening) ? happening.after.state.joined.map((openid) => ({ openid })) : [],
}

/** The addressees of an audience: of a desk, the people who answer for it that day. */
export function addresseesOf(audience: Audience, happening: Happening): Addressee[] {
	return FIND[audience](happening)
}

/** Neighbours hear of a new state, and of words that are meant for all. */
function concernsNeighbours(happening: Happening): boolean {
	const { before, after } = happening
	return before?.state.status !== after.state.status || saysToAll(happening)
}

function headDeskAbove({ after, entry, chainTo }: Happening): Addressee[] {
	const chain = chainTo(after.state.owner.areaCode)
	const day = chinaDay(entry.at)
	// At the top, one level up is the root's own head desk. A person who stands in below is not told what they asked for themselves.
	const above = (chain.length === 1 ? chain : chain.slice(0, -1)).filter((area) =>
		headAbove([area], day)?.people.some(({ personId }) => personId !== entry.by.id),
	)
	return peopleOf(headAbove(above, day))
}

function isUnhappy({ said, set }: Happening['entry']): boolean {
	const rating = said ?? set.rating
	return rating !== undefined && rating !== null && (rating.solved !== 'yes' || rating.satisfied === 'no')
}

function peopleAt(desk: Desk, { entry, chainTo }: Happening): Addressee[] {
	return peopleOf(answerFor(desk, chainTo(desk.areaCode), chinaDay(entry.at)))
}

function peopleOf(answer: Answer | null): Addressee[] {
	return answer ? answer.people.map(({ personId }) => ({ personId })) : []
}

/**
 * Whose pages may show a report that has just changed, before and after: its reporter, those who answer for a desk that it
 * lies or lay with, the lead, who said it for somebody, and the head desks above. Whether each of them may read it is for
 * `relationsOf` to say.
 */
export function watchersOf({ before, after, entry, chainTo }: Happening): Addressee[] {
	const sides = before ? [before, after] : [after]
	const day = chinaDay(entry.at)
	return sides.flatMap((report) => {
		const { owner, coHandlers, formerDesks, checks } = report.state
		const desks = [owner, ...coHandlers, ...formerDesks, ...(checks.desk ? [checks.desk] : [])]
		const answering = desks.map((desk) => answerFor(desk, chainTo(desk.areaCode), day))
		const heads = chainTo(owner.areaCode).map((area) => atDesk(area, HEAD_POST[area.level], day))
		const people = [...answering, ...heads].flatMap((answer) => answer?.people ?? [])
		return [...people.map(({ personId }) => ({ personId })), ...named(report)]
	})
}

/** Those that the report names itself. */
function named({ reporter, state }: Report): Addressee[] {
	return [
		...(reporter.openid === undefined ? [] : [{ openid: reporter.openid }]),
		...(reporter.by ? [{ personId: reporter.by.id }] : []),
		...(state.lead ? [{ personId: state.lead.id }] : []),
		...(state.checks.named ? [{ personId: state.checks.named.id }] : []),
	]
}
