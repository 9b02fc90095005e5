import { pathText, type AreaChain, type AreaRef } from '#shared/area/area'
import { chinaDay, toIso } from '#shared/clock/china-time'
import { isNamedThere } from './life/verification'
import { allowedEvents } from './life/decide'
import { owed } from './life/owed'
import { readingOf, readsHouse, readsPerson } from './life/relations'
import { placePath } from '#shared/life/report'
import { publicArea, FIRST_VERSION, publicVersions } from './life/publicity'
import type { Situation } from './life/situation'
import { maskedName } from '../../privacy/masked-person'
import { answerFor } from '#shared/roster/holder'
import { deskWords } from '../../words/desk'
import type { Output } from './contract/report'
import type { RosterSnapshot } from '../org/snapshot'
import { questionsView } from './answers'
import { clockView, heldView, noteDueView, ownerView } from './owner-view'
import { viewHead } from './view-head'
import { historyView, sentenceOf, voiceView } from './history-view'
import { houseView } from './house-view'
import { joinsOf, onBehalfOf } from './item'
import { outlineView, recordView } from './outline-view'
import { hiddenPhotos, linksTo, uncheckedPhotos } from './photos'
import { publicView } from './public-view'
import { chainOf } from './situation'

type ReportView = Output<'show'>['report']

/** What a view is made of besides the situation: the areas that were read, and the links to photos. */
export interface ViewParts {
	snapshot: RosterSnapshot
	/** Short-lived links by file id. */
	links: ReadonlyMap<string, string>
	/** The viewer, where they are on staff. */
	personId?: string | undefined
}

/** A report as one viewer may see it, with what they may do next. */
export function viewOf(situation: Situation, parts: ViewParts): ReportView {
	switch (readingOf(situation.report, situation.relations)) {
		case 'all':
			return fullView(situation, parts)
		case 'outline':
			return outlineView(situation, parts.personId)
		case 'record':
			return recordView(situation, parts.personId)
		case 'public':
		case 'nothing':
			return publicView(situation, parts.links)
	}
}

function fullView(situation: Situation, parts: ViewParts): ReportView {
	const { report, chain, relations, now } = situation
	const { state, place } = report
	const path = placePath(report)
	const reporter = reporterView(situation)
	const mine = relations.has('reporter')
	const point = state.later?.place?.point ?? place.point
	return {
		...viewHead(situation),
		text: report.text,
		...questionsView(report),
		photos: linksTo(parts.links, report.photos),
		...hiddenPhotos(report, parts.links, report.photos),
		...uncheckedPhotos(situation, parts.links, report.photos),
		...voiceView(situation, report.voice, parts.links),
		place: {
			areaCode: path[path.length - 1]?.code ?? state.owner.areaCode,
			path: pathText(path),
			...(place.text !== undefined && { text: place.text }),
			...(state.later?.place?.text !== undefined && { added: state.later.place.text }),
			...(point && (mine || readsHouse(report, relations)) && { at: point }),
		},
		...(report.isUnnamed && { unnamed: true as const }),
		...(report.barred && { aboutThem: true as const }),
		...(reporter && { reporter }),
		...houseView(situation, parts),
		...((mine || relations.has('spokesperson')) && slipView(report, now)),
		mine,
		publicOnly: false,
		outlineOnly: false,
		isPublic: publicArea(report) !== null,
		...neighboursView(report),
		...heldView(situation),
		owner: ownerView(situation),
		...(state.lead && { lead: state.lead.name }),
		coHandlers: state.coHandlers.map((desk) => ({
			...desk,
			title: deskWords(desk, pathOf(chain, path)),
		})),
		...noteDueView(state, now),
		told: state.told !== null,
		...checkView(situation, parts),
		...(state.mergedInto && { mergedInto: { id: state.mergedInto.id, number: state.mergedInto.number } }),
		merged: state.merged.map(({ id, number }) => ({ id, number })),
		joins: joinsOf(report),
		joined: relations.has('joiner') || relations.has('mergedReporter'),
		...(state.rating && { rating: state.rating }),
		trail: [...report.trail, ...moves(situation)],
		history: report.history.map((entry) => historyView(entry, situation, parts.links)),
		clock: clockView(state, now),
	}
}

/** For a person who reported on somebody's behalf: for whom it is, and until when a result is promised. */
function slipView(report: Situation['report'], now: number): Pick<ReportView, 'onBehalfOf' | 'promisedBy'> {
	const behalf = onBehalfOf(report)
	const { result } = owed(report.state, now)
	return { ...behalf, ...('onBehalfOf' in behalf && result && { promisedBy: toIso(result.until) }) }
}

/** Each time it was passed on after it was routed, in a sentence: the way to the desk where it lies now. */
function moves(situation: Situation): string[] {
	const passedOn = situation.report.history.slice(1).filter((entry) => entry.set.owner !== undefined)
	return passedOn.map((entry) => sentenceOf(entry, situation))
}

/** Whether neighbours read the reporter's words, and whether something was hidden from them. */
function neighboursView(report: Situation['report']): Pick<ReportView, 'neighboursRead' | 'hidden'> {
	const { hidden = [] } = report.state
	return {
		...(publicVersions(report).includes(FIRST_VERSION) && { neighboursRead: true as const }),
		...(hidden.length > 0 && { hidden: true as const }),
	}
}

/** Whose turn it is to check, as long as a check is owed. */
function checkView({ report, now }: Situation, { snapshot }: ViewParts): Pick<ReportView, 'check'> {
	const { checks } = report.state
	const { owed, desk, named } = checks
	const area = desk && snapshot.area(desk.areaCode)
	if (owed === 0 || !desk || !area) return {}
	const day = chinaDay(now)
	const check = { owed, title: deskWords(desk, area.path) }
	if (!named) {
		const answer = answerFor(desk, chainOf(report, area.path, snapshot, day), day)
		return { check: { ...check, name: answer?.people[0].name ?? '' } }
	}
	// Whose post has ended checks nothing any more, nor do those who came after them: somebody above names another one.
	return {
		check: isNamedThere(checks, area, day)
			? { ...check, name: named.name }
			: { ...check, name: '', isLeft: true },
	}
}

/** The reporter's name and phone: for those in charge, for the staff who may ask how it went, and for the reporter. */
export function reporterView(situation: Situation): ReportView['reporter'] {
	const { report, relations } = situation
	const { name, speaker } = report.reporter
	const phone = report.state.later?.phone ?? report.reporter.phone
	// Staff who may ask how it went have to be able to ring.
	const asks = allowedEvents(situation).includes('heard')
	const shown = (full: string): string => (readsPerson(report, relations) || asks ? full : maskedName(full))
	const mayCall = readsHouse(report, relations) || relations.has('reporter') || asks
	return {
		...(name !== undefined && { name: shown(name) }),
		...(phone !== undefined && mayCall && { phone }),
		...(speaker && {
			speaker: {
				...(speaker.name !== undefined && { name: shown(speaker.name) }),
				...(speaker.phone !== undefined && mayCall && { phone: speaker.phone }),
			},
		}),
	}
}

/** The longest path known: the place's own names the areas that a report has passed through, the chain today's. */
function pathOf(chain: AreaChain, path: readonly AreaRef[]): readonly AreaRef[] {
	const known = new Set(path.map((area) => area.code))
	return [...path, ...chain.filter((area) => !known.has(area.code))]
}
