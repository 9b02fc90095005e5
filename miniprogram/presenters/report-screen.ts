import { chinaDay } from '../shared/clock/china-time'
import { allows } from '../shared/life/allowed'
import { isOpen, type Status } from '../shared/life/status'
import { dayInWords } from '../shared/words/moment'
import { statusWord, WAITS_FOR_YOU, type StatusReader } from '../shared/words/life'
import {
	HOUSE_WORDS,
	ASKED_WORDS,
	CONFIRMED_WORDS,
	PROGRESS_WORDS,
	REPORT_WORDS,
	VERDICT_WORDS,
	VERIFICATION_OWED,
	MAY_APPEAL_WORDS,
	YOURS_WORDS,
} from '../shared/words/progress'
import { clausesOf } from '../shared/text/characters'
import type { ReportView } from '../services/report'
import { historyStep, saidWith, spoken, type HistoryStep, type Said, type Spoken } from './report-history'
import {
	callsIn,
	houseOf,
	ownerOf,
	reporterWords,
	verifierWords,
	type Call,
	type Owner,
} from './report-people'
import { progressSteps, type ProgressStep } from './report-steps'
import { clockLine, momentWords, type ClockLine } from './time'

/** In characters: about four lines on a small phone. */
const LONG_TEXT = 80

/** A report's own page, ready to be shown. */
export interface ReportScreen {
	picture: string
	categoryName: string
	number: string
	status: Status
	statusText: string
	sentence: string
	/** The same, clause by clause; who it lies with is a part of its own. */
	clauses: string[][]
	/** People may be in danger: whom to ring comes before everything. */
	emergency: boolean
	/** How far it is, in four steps; none where it ended otherwise. */
	progress: ProgressStep[]
	supervised: boolean
	/** By when a note is owed to its supervisor; empty when none is. */
	noteDue: string
	told: boolean
	/** Who is kept from it, where its reporter said that it is about those in charge. */
	aboutThem: string
	rating: string
	/** What was said with the event that led to this state: what was done, asked, or waited for. */
	said: Said | null
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
	/** An unnamed reporter reads that nobody reads who they are; those above a private matter read why they read no words. */
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
	/** Said to whoever goes to the house; empty where there is one. */
	noPhone: string
	/** Who is in charge of it; null for the owner, unless they stand in or others help. */
	owner: Owner | null
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
	const { place, house, status, held } = view
	const sentence = sentenceOf(view)
	return {
		picture: view.categoryInfo.icon,
		categoryName: view.categoryInfo.name,
		number: REPORT_WORDS.number(view.number),
		status,
		statusText: isAsked(view) ? WAITS_FOR_YOU : statusWord(status, reader),
		sentence,
		clauses: clausesOf(sentence).map((clause) => partsOf(clause, view.owner)),
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
		reporter: reporterWords(view),
		sealed: sealedWords(view),
		neighbours: neighboursWords(view),
		held: held ? REPORT_WORDS.held(dayInWords(chinaDay(Date.parse(held.until))), held.reason) : '',
		house: houseOf(view),
		at: place.at && !view.mine ? { name: '', ...place.at, address: house?.address ?? place.path } : null,
		calls: callsIn(view),
		noPhone: house && !view.mine && callsIn(view).length === 0 ? HOUSE_WORDS.noPhone : '',
		owner: ownerOf(view, shown?.owner),
		check: verifierWords(view),
		joins: view.joins > 0 ? REPORT_WORDS.joins(view.joins) : '',
		merged: mergedWith(view),
		helpers: view.coHandlers.map(({ title }) => title).join(REPORT_WORDS.and),
		trail: view.trail,
		steps: [...view.history].reverse().map((item) => historyStep(item, now)),
	}
}

/** Once it is resolved, the danger is over. */
const isUnderWay = (status: ReportView['status']): boolean => isOpen(status) && status !== 'resolved'

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

/** It stands still until the reader answers. */
const isAsked = ({ status, mine, allowed }: ReportView): boolean =>
	status === 'suspended' && mine && allows(allowed, 'answer')

function partsOf(clause: string, { title, name }: ReportView['owner']): string[] {
	const who = `${title}${name}`
	const at = who === '' ? -1 : clause.indexOf(who)
	if (at < 0) return [clause]
	return [clause.slice(0, at), who, clause.slice(at + who.length)].filter((part) => part !== '')
}

function sentenceOf(view: ReportView): string {
	const { status, rating, owner, mine, clock, allowed } = view
	const to = mine ? 'mine' : 'other'
	const yours = owner.isYou && !mine ? YOURS_WORDS[status] : undefined
	if (yours !== undefined) return yours
	if (status === 'resolved' && clock.owes === 'check' && !rating && !mine) return VERIFICATION_OWED
	if (isAsked(view)) return ASKED_WORDS(owner)
	if (status === 'rejected' && allows(allowed, 'appeal')) return MAY_APPEAL_WORDS(owner)
	return status === 'resolved' && rating ? CONFIRMED_WORDS[to] : PROGRESS_WORDS[status][to](owner)
}

/** A report that took another in is never merged itself, so it has one side of a merge alone. */
function mergedWith({ merged, mergedInto }: ReportView): ReportScreen['merged'] {
	const links = (mergedInto ? [mergedInto] : merged).map(({ id, number }) => ({
		id,
		number: REPORT_WORDS.number(number),
	}))
	if (links.length === 0) return null
	return { head: mergedInto ? REPORT_WORDS.mergedInto : REPORT_WORDS.merged, links }
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
