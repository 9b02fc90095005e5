import { placePath, type Report } from './report'
import { isOpen } from './status'

/** Why a dispatcher has to look at a report, apart from its clocks. */
export const ATTENTIONS = [
	'urgent',
	'unplaced',
	'backTwice',
	'unsolved',
	'check',
	'extension',
	'supervised',
] as const

export type Attention = (typeof ATTENTIONS)[number]

/** The sections of a dispatcher's desk page (调度台). What is overdue depends on the time as well. */
export const TRIAGE_SECTIONS = [
	'urgent',
	'unplaced',
	'overdue',
	'backTwice',
	'unsolved',
	'check',
	'extension',
	'supervised',
] as const

export type TriageSection = (typeof TRIAGE_SECTIONS)[number]

const HOLDS: Readonly<Record<Attention, (report: Report) => boolean>> = {
	urgent: ({ category, state }) => category.class === 'emergency' && state.status === 'reported',
	unplaced: ({ place, state }) =>
		place.isUnclear === true && state.status === 'reported' && state.owner.post === 'dispatcher',
	backTwice: ({ state }) =>
		state.status !== 'resolved' && Object.values(state.returns).reduce((sum, times) => sum + times, 0) >= 2,
	unsolved: ({ state }) =>
		state.status !== 'resolved' && (state.reworks > 0 || state.reopens > 0 || state.appealed),
	check: ({ state }) => state.checks.owed > 0,
	// Of one that has moved on meanwhile nobody can say yes or no.
	extension: ({ state }) => state.extensions.asked !== null && state.status === 'processing',
	supervised: ({ state }) => state.supervision !== null,
}

/** Why a dispatcher should look at a report. Nothing once it has ended. */
export function attentionsOf(report: Report): Attention[] {
	return isOpen(report.state.status) ? ATTENTIONS.filter((one) => HOLDS[one](report)) : []
}

/**
 * The codes of the areas in whose dispatchers' sight it is for that: its owner's line. An emergency that nobody has accepted
 * stays in sight along the line of its place as well, however far up it went.
 */
export function attentionAreas(report: Report, attention: Attention): string[] {
	const { ownerPath } = report.state
	if (attention !== 'urgent') return ownerPath
	return [...new Set([...ownerPath, ...placePath(report).map(({ code }) => code)])]
}
