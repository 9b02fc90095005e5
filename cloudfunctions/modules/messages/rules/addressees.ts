import { chinaDay } from '#shared/clock/china-time'
import type { Audience } from '#shared/life/audience'
import { sameDesk, type Desk } from '#shared/roster/desk'
import { answerFor, headAbove, type Answer } from '#shared/roster/holder'
import { saysToAll, type Happening } from './change'

/** Who receives a message: a person of the roster, or somebody known by their WeChat alone. */
export type Addressee = { personId: string } | { openid: string }

const FIND: Readonly<Record<Audience, (happening: Happening) => Addressee[]>> = {
	reporter: ({ after }) => (after.reporter.openid === undefined ? [] : [{ openid: after.reporter.openid }]),
	ownerDesk: (happening) => atDesk(happening.after.state.owner, happening),
	coHandlers: (happening) => happening.after.state.coHandlers.flatMap((desk) => atDesk(desk, happening)),
	previousOwner: (happening) => {
		const { before, after } = happening
		if (!before || sameDesk(before.state.owner, after.state.owner)) return []
		return atDesk(before.state.owner, happening)
	},
	lead: ({ after }) => (after.state.lead ? [{ personId: after.state.lead.id }] : []),
	deskAbove: headDeskAbove,
	deskAboveIfUnhappy: (happening) => (isUnhappy(happening.entry) ? headDeskAbove(happening) : []),
	checkDesk: (happening) => {
		const { desk, named } = happening.after.state.checks
		if (named) return [{ personId: named.id }]
		return desk ? atDesk(desk, happening) : []
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

function atDesk(desk: Desk, { entry, chainTo }: Happening): Addressee[] {
	return peopleOf(answerFor(desk, chainTo(desk.areaCode), chinaDay(entry.at)))
}

function peopleOf(answer: Answer | null): Addressee[] {
	return answer ? answer.people.map(({ personId }) => ({ personId })) : []
}
