import { pathText } from '#shared/area/area'
import { ownRecord } from './life/record'
import { PAST } from './life/relations'
import { placePath, type HistoryEntry, type Report } from '#shared/life/report'
import type { Situation } from './life/situation'
import type { Output } from './contract/report'
import { clockView, heldView, noteDueView, ownerView } from './owner-view'
import { viewHead } from './view-head'
import { historyView } from './history-view'

type ReportView = Output<'show'>['report']

/**
 * What those above read of a private report: number, category, area, clocks, and what they are asked to decide. Of the
 * words and the people in it nothing, but for what they wrote themselves.
 */
export function outlineView(situation: Situation, personId: string | undefined): ReportView {
	const { report, now } = situation
	const { state } = report
	const path = placePath(report)
	return {
		...viewHead(situation),
		text: '',
		photos: [],
		place: { areaCode: path[path.length - 1]?.code ?? state.owner.areaCode, path: pathText(path) },
		mine: false,
		publicOnly: false,
		outlineOnly: true,
		...(situation.relations.has('rootClerk') && { ...heldView(situation), ...keeperView(situation) }),
		isPublic: false,
		owner: ownerView(situation),
		coHandlers: [],
		...noteDueView(state, now),
		told: state.told !== null,
		merged: [],
		joins: 0,
		joined: false,
		trail: [],
		history: report.history
			.filter((entry) => entry.by.id === personId || entry === askedExtension(report))
			.map((entry) => historyView(entry, situation, null)),
		clock: clockView(state, now),
	}
}

/** Staff above a private matter read what to decide on; the root's clerk is asked for that alone. */
const keeperView = ({ relations }: Situation): Pick<ReportView, 'keeperOnly'> =>
	[...relations].every((relation) => relation === 'rootClerk' || PAST.includes(relation))
		? { keeperOnly: true }
		: {}

/**
 * What a person still reads who once acted on it in a post that has ended: number, category, area and their own entries. It
 * stands as they left it, and names nobody.
 */
export function recordView(situation: Situation, personId: string | undefined): ReportView {
	const { report, own, at } = ownRecord(situation.report, personId)
	const then = { ...situation, report, now: at }
	const { noteDue: _, owner, ...view } = outlineView(then, personId)
	return {
		...view,
		outlineOnly: false,
		recordOnly: true,
		owner: {
			areaCode: owner.areaCode,
			post: owner.post,
			title: owner.title,
			areaName: owner.areaName,
			...NOBODY,
		},
		history: own.map((entry) => historyView(entry, then, null)),
		allowed: [],
	}
}

const NOBODY = { name: '', phone: '', isYou: false }

/** The question for more time that waits for the desk above. */
function askedExtension({ state, history }: Report): HistoryEntry | undefined {
	if (state.extensions.asked === null) return undefined
	return history.findLast(({ event }) => event === 'askExtension')
}
