import { chinaDay } from '../shared/clock/china-time'
import { isOpen, type Status } from '../shared/life/status'
import { dayInWords } from '../shared/words/moment'
import { statusWord, type StatusReader } from '../shared/words/life'
import {
	CONFIRMED_WORDS,
	HOUSE_WORDS,
	PROGRESS_WORDS,
	REPORT_WORDS,
	SAID_WORDS,
	VERDICT_WORDS,
} from '../shared/words/progress'
import { VOICE_SAYS } from '../shared/words/voice'
import type { HistoryItem, ReportView } from '../services/report'
import { initialOf } from './initial'
import { progressSteps, type ProgressStep } from './report-steps'
import { clockLine, momentWords, type ClockLine } from './time'

/** In characters: about four lines on a small phone. */
const LONG_TEXT = 80

/** A step of the history, ready to be shown. */
export interface HistoryStep {
	key: string
	title: string
	at: string
	words: string
	photos: string[]
	/** What stands in place of photos that were not let through. */
	hiddenPhotos: string
	/** Which of the photos nobody has moderated yet. */
	uncheckedPhotos: string
	/** What was said, to be heard. */
	voice: Spoken | null
}

/** A recording, to be heard. */
interface Spoken {
	text: string
	src: string
	note: string
}

/** Somebody to ring up. */
interface Call {
	text: string
	name: string
	phone: string
}

/** A report's own page, ready to be shown. */
export interface ReportScreen {
	picture: string
	categoryName: string
	number: string
	status: Status
	statusText: string
	sentence: string
	/** People may be in danger: whom to ring comes before everything. */
	emergency: boolean
	/** How far it is, in four steps; none where it ended otherwise. */
	progress: ProgressStep[]
	supervised: boolean
	/** By when a note is owed to whoever supervises it; empty when none is. */
	noteDue: string
	told: boolean
	/** Who is kept from it, where its reporter said that it is about those in charge. */
	aboutThem: string
	rating: string
	/** What was said with the event that led to this state: what was done, asked, or waited for. */
	said: { head: string; words: string; voice: Spoken | null } | null
	clock: ClockLine
	text: string
	/** How a long text begins, until somebody wants to read all of it; empty where it is short. */
	beginning: string
	/** What the category asked more, and was answered. */
	answers: { text: string; words: string }[]
	photos: string[]
	hiddenPhotos: string
	uncheckedPhotos: string
	/** What was said, to be heard. */
	voice: Spoken | null
	place: string
	/** Who reported it. */
	reporter: string
	/** To the reporter who stays unnamed: that nobody reads who they are. To those above a private matter: why they read no words. */
	sealed: string
	/** What neighbours read of the words, or that it was hidden from them; empty where neither. */
	neighbours: string
	/** That it is kept from deletion, until when and why; empty where it is not. */
	held: string
	house: { address: string; headName: string; tie: string } | null
	/** Where it is on the map, to be led there. */
	at: { lng: number; lat: number; name: string; address: string } | null
	/** Whom to ring up about it, the nearest to the matter first. */
	calls: Call[]
	/** Whom to ring; whoever it lies with knows their own number. */
	owner: { title: string; name: string; initial: string; photo: string; phone: string; note: string } | null
	helpers: string
	/** Who checks it next; empty when nobody has to. */
	check: string
	/** How many others need the same; empty when nobody does. */
	joins: string
	/** What was merged into it, or the one that it became part of; null when nothing was merged. */
	merged: { head: string; links: { id: string; number: string }[] } | null
	trail: string[]
	steps: HistoryStep[]
}

/** Everything that the page of a report shows, in words; after an event with the face that was `shown` before. */
export function reportScreen(
	view: ReportView,
	now: number,
	reader: StatusReader,
	shown: ReportScreen | null = null,
): ReportScreen {
	const { owner, place, reporter, house, status, held } = view
	const standsIn = owner.standsInFor === undefined ? [] : [REPORT_WORDS.standsInFor(owner.standsInFor)]
	return {
		picture: view.categoryInfo.icon,
		categoryName: view.categoryInfo.name,
		number: REPORT_WORDS.number(view.number),
		status,
		statusText: statusWord(status, reader),
		sentence: sentenceOf(view),
		emergency: view.categoryInfo.emergency === true && isUnderWay(status),
		progress: progressSteps(status),
		supervised: view.supervised,
		noteDue: noteWords(view, now),
		told: view.told && !view.mine,
		aboutThem: view.aboutThem ? REPORT_WORDS.aboutThem[view.mine ? 'mine' : 'other'] : '',
		rating: ratingWords(view),
		said: saidWith(view),
		clock: clockLine(view.clock, now),
		text: view.text,
		beginning: beginningOf(view.text),
		answers: (view.questions ?? []).flatMap(({ text, answer }) =>
			answer ? [{ text, words: answer.words }] : [],
		),
		photos: view.photos,
		hiddenPhotos: view.hiddenPhotos ?? '',
		uncheckedPhotos: view.uncheckedPhotos ?? '',
		voice: spoken(view.voice),
		place: placeWords(place),
		reporter: reporter && !view.mine ? (view.unnamed ? REPORT_WORDS.unnamed : reporterWords(reporter)) : '',
		sealed: sealedWords(view),
		neighbours: neighboursWords(view),
		held: held ? REPORT_WORDS.held(dayInWords(chinaDay(Date.parse(held.until))), held.reason) : '',
		house: house ? { address: house.address, headName: house.headName, tie: tieWords(house) } : null,
		at: place.at && !view.mine ? { name: '', ...place.at, address: house?.address ?? place.path } : null,
		calls: view.mine ? [] : callsIn(view),
		owner: {
			title: owner.title,
			name: owner.name,
			initial: initialOf(owner.name),
			photo: owner.photo ?? (shown?.owner?.name === owner.name ? shown.owner.photo : ''),
			phone: owner.isYou ? '' : owner.phone,
			note: [owner.areaName, ...standsIn].join('·'),
		},
		check: moderateWords(view),
		joins: view.joins > 0 ? REPORT_WORDS.joins(view.joins) : '',
		merged: mergedWith(view),
		helpers: view.coHandlers.map(({ title }) => title).join(REPORT_WORDS.and),
		trail: view.trail,
		steps: [...view.history].reverse().map((item) => historyStep(item, now)),
	}
}

/** Who it is, and who said it for them. */
function reporterWords({ name = REPORT_WORDS.noName, speaker }: NonNullable<ReportView['reporter']>): string {
	return speaker ? REPORT_WORDS.saidBy(name, speaker.name ?? REPORT_WORDS.noName) : name
}

/** Once it is resolved, the danger is over. */
const isUnderWay = (status: ReportView['status']): boolean => isOpen(status) && status !== 'resolved'

function moderateWords({ check }: ReportView): string {
	if (!check) return ''
	if (check.isLeft) return REPORT_WORDS.checkerLeft(check.title)
	return REPORT_WORDS.check(check.title, check.name, check.owed)
}

function sealedWords({ outlineOnly, keeperOnly, recordOnly, unnamed, mine, forgotten }: ReportView): string {
	if (recordOnly) return REPORT_WORDS.recordOnly
	if (forgotten) return REPORT_WORDS.forgotten
	if (keeperOnly) return REPORT_WORDS.clerk
	if (outlineOnly) return REPORT_WORDS.sealed
	return unnamed && mine ? REPORT_WORDS.unnamedMine : ''
}

/** What was hidden, by whom and why; and what neighbours read all the same. */
function neighboursWords({ neighboursRead, hidden, mine, history }: ReportView): string {
	const hide = hidden && [...history].reverse().find(({ event }) => event === 'hide')
	const read = mine ? REPORT_WORDS.neighbours.mine : REPORT_WORDS.neighbours.other
	return [hide ? REPORT_WORDS.hidden(hide.by, hide.reason ?? '') : '', neighboursRead ? read : '']
		.filter((sentence) => sentence !== '')
		.join(REPORT_WORDS.stop)
}

function placeWords({ path, text, added }: ReportView['place']): string {
	const said = text === undefined ? path : `${path}·${text}`
	return added === undefined ? said : REPORT_WORDS.placeAdded(said, added)
}

function beginningOf(text: string): string {
	const letters = Array.from(text)
	return letters.length > LONG_TEXT ? `${letters.slice(0, LONG_TEXT).join('')}…` : ''
}

function spoken(voice: ReportView['voice']): Spoken | null {
	return voice ? { text: VOICE_SAYS.has(voice.seconds), src: voice.link ?? '', note: voice.note ?? '' } : null
}

const tieWords = ({ tie, address }: NonNullable<ReportView['house']>): string =>
	tie ? HOUSE_WORDS.tie[tie](address) : ''

/** The reporter, and whoever lives in the house where that is another number. */
function callsIn({ reporter, house }: ReportView): Call[] {
	const { callReporter, callSpeaker, callHead } = HOUSE_WORDS
	const said = reporter?.phone
	const speaks = reporter?.speaker
	const home = house?.phone === said ? undefined : house?.phone
	return [
		...(said === undefined ? [] : [{ text: callReporter, name: reporter?.name ?? '', phone: said }]),
		...(speaks?.phone === undefined
			? []
			: [{ text: callSpeaker, name: speaks.name ?? '', phone: speaks.phone }]),
		...(house && home !== undefined ? [{ text: callHead, name: house.headName, phone: home }] : []),
	]
}

function sentenceOf({ status, rating, owner, mine }: ReportView): string {
	const to = mine ? 'mine' : 'other'
	return status === 'resolved' && rating ? CONFIRMED_WORDS[to] : PROGRESS_WORDS[status][to](owner)
}

const SAID: Readonly<Partial<Record<ReportView['status'], HistoryItem['event'][]>>> = {
	resolved: ['resolve', 'settle'],
	suspended: ['ask', 'suspend'],
	rejected: ['reject'],
}

/** The words stand beside the question that they belong to, not far below in the history. */
function saidWith({ status, history }: ReportView): ReportScreen['said'] {
	const events = SAID[status] ?? []
	const newest = [...history].reverse()
	const led = newest.find(({ event }) => events.includes(event))
	const last = newest[0]?.event === 'askExtension' ? newest[0] : led
	const words = last?.note ?? last?.reason ?? ''
	return last && (words !== '' || last.voice)
		? { head: SAID_WORDS[last.event] ?? '', words, voice: spoken(last.voice) }
		: null
}

function historyStep(item: HistoryItem, now: number): HistoryStep {
	return {
		key: `${item.at}${item.event}`,
		title: item.text,
		at: momentWords(item.at, now),
		words: [item.reason, item.note]
			.filter((part) => part !== undefined && part !== '')
			.join(REPORT_WORDS.then),
		photos: item.photos ?? [],
		hiddenPhotos: item.hiddenPhotos ?? '',
		uncheckedPhotos: item.uncheckedPhotos ?? '',
		voice: spoken(item.voice),
	}
}

/** A report that took another in is never merged itself, so it has one side of a merge alone. */
function mergedWith({ merged, mergedInto }: ReportView): ReportScreen['merged'] {
	if (mergedInto) return { head: REPORT_WORDS.mergedInto, links: [mergedInto] }
	return merged.length > 0 ? { head: REPORT_WORDS.merged, links: merged } : null
}

function noteWords({ noteDue }: ReportView, now: number): string {
	if (!noteDue) return ''
	const say = noteDue.overdue ? REPORT_WORDS.noteLate : REPORT_WORDS.noteDue
	return say(momentWords(noteDue.dueAt, now))
}

function ratingWords({ rating, mine }: ReportView): string {
	if (!rating) return ''
	const say = mine ? REPORT_WORDS.rated : REPORT_WORDS.ratedOther
	return say(VERDICT_WORDS.solved[rating.solved], VERDICT_WORDS.satisfied[rating.satisfied])
}

/** The verdict's questions and answers; a confirmation has no "not solved", which is a rework. */
export function verdictWords(withNo: boolean) {
	const { solved, satisfied } = VERDICT_WORDS
	const answers = (words: Record<string, string>, keys: readonly string[]) =>
		keys.map((value) => ({ value, label: words[value] ?? '' }))
	return {
		solvedAsk: VERDICT_WORDS.solvedAsk,
		satisfiedAsk: VERDICT_WORDS.satisfiedAsk,
		solved: answers(solved, withNo ? ['yes', 'partly', 'no'] : ['yes', 'partly']),
		satisfied: answers(satisfied, ['yes', 'fairly', 'no']),
	}
}
