import { toIso } from '#shared/clock/china-time'
import { readingOf, relationsOf } from './life/relations'
import type { Viewer } from '../org/rules/viewer'
import { ownRecord } from './life/record'
import { placePath, type Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import { sameDesk, type Desk } from '#shared/roster/desk'
import { publicArea } from './life/publicity'
import { areaWords, postTitle } from '../../words/desk'
import { POST_WORDS } from '#shared/words/posts'
import type { Output } from './contract/report'
import { clockView, publicClockView } from './owner-view'
import { publicWords, sharedWords } from './public-words'

type Item = Output<'mine'>['items'][number]

/** What a list shows of a long text. */
const SUMMARY_LENGTH = 60

/** A report in a list. */
export function itemOf(report: Report, now: number): Item {
	const { state, category } = report
	const path = placePath(report)
	const last = path[path.length - 1]
	const ownerArea = path.find(({ code }) => code === state.owner.areaCode)
	return {
		id: report.id,
		number: report.number,
		status: state.status,
		category: category.code,
		categoryName: category.name,
		categoryIcon: category.icon,
		text: summary(report.text),
		...(report.voice && { voice: report.voice.seconds }),
		placeName: last ? areaWords(last.code, path) : '',
		submittedAt: toIso(state.clocks.total.startedAt),
		ownerTitle: ownerArea ? postTitle(state.owner.post, ownerArea) : POST_WORDS[state.owner.post],
		joins: joinsOf(report),
		...(category.class === 'emergency' &&
			isOpen(state.status) &&
			state.status !== 'resolved' && { emergency: true as const }),
		supervised: state.supervision !== null,
		added: isOpen(state.status) && state.unheeded.added,
		urged: isOpen(state.status) && state.unheeded.urged,
		clock: clockView(state, now),
	}
}

/** Who does not read the words is not told that something was said. */
function withoutVoice({ voice: _, ...item }: Item): Item {
	return item
}

function summary(text: string): string {
	const letters = Array.from(text)
	return letters.length > SUMMARY_LENGTH ? `${letters.slice(0, SUMMARY_LENGTH).join('')}…` : text
}

/** A report in a list of staff: nothing for a barred person, and no words for a reader who may not read them. */
export function itemsFor(report: Report, viewer: Viewer, now: number): Item[] {
	const item = itemOf(report, now)
	// Who is the lead makes no difference here, and for that alone its areas would have to be read.
	switch (readingOf(report, relationsOf(viewer, report, [], now))) {
		case 'all':
			return [{ ...item, placeName: placeAsTyped(report, item) }]
		case 'outline':
			return [{ ...withoutVoice(item), text: '' }]
		case 'record':
			return [recordItemOf(report, viewer)]
		case 'public':
			return [publicItemOf(report, now)]
		case 'nothing':
			return []
	}
}

/** What was typed and is no place that anybody knows tells one such report from the next. */
function placeAsTyped({ place }: Report, { placeName }: Item): string {
	return place.isUnclear && place.text !== undefined ? `${placeName}·${summary(place.text)}` : placeName
}

/** The same to whoever answers for some desks: of one that lies with them it need not be said. */
export function ownItemsFor(
	report: Report,
	{ viewer, desks }: { viewer: Viewer; desks: readonly Desk[] },
	now: number,
): Item[] {
	const yours = desks.some((desk) => sameDesk(desk, report.state.owner))
	return itemsFor(report, viewer, now).map((item) => ({ ...item, ...(yours && { yours: true as const }) }))
}

/** The report as it was at the last act of a person whose post has ended, without words. */
export function recordItemOf(whole: Report, { person }: Viewer): Item {
	const { report, at } = ownRecord(whole, person?.id)
	return { ...itemOf(report, at), joins: 0, added: false, urged: false }
}

/** How many others need the same: who joined, and whose reports were merged into it. */
export function joinsOf({ state }: Report): number {
	return state.joined.length + state.merged.length
}

/** A report in a neighbour's list: no person, the reporter's words where they shared them, else the last words to everybody. */
export function publicItemOf(report: Report, now: number): Item {
	const item = itemOf(report, now)
	const area = publicArea(report)
	return {
		...withoutVoice(item),
		text: summary(sharedWords(report).text) || (publicWords(report).at(-1)?.note ?? ''),
		added: false,
		urged: false,
		placeName: area ? areaWords(area.code, placePath(report)) : '',
		clock: publicClockView(report.state, now),
	}
}

/** The name of the person for whom somebody else reported it. */
export function onBehalfOf({ reporter: { by, speaker, name } }: Report): { onBehalfOf?: string } {
	return (by ?? speaker) && name !== undefined ? { onBehalfOf: name } : {}
}
