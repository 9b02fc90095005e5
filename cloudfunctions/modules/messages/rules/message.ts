import type { Audience } from '#shared/life/audience'
import { owed } from '../../reports/life/owed'
import { extensionUnit } from '#shared/report/category'
import { sameDesk } from '#shared/roster/desk'
import { answerFor } from '#shared/roster/holder'
import { chinaDay } from '#shared/clock/china-time'
import { deskAndPerson, areaWords } from '../../../words/desk'
import { historySentence, WHO_WORDS } from '../../../words/history'
import { statusWord } from '#shared/words/life'
import { MESSAGE_WORDS, neighbourWords, reporterWords, staffWords } from '../../../words/messages'
import type { MessageFacts, NotificationWords } from '../../../words/message-facts'
import type { About, Notice, ReportReader, TemplateKey } from '../../../words/message-kinds'
import { momentAloud } from '#shared/words/moment'
import { addresseesOf, type Addressee, saysToAll, type Happening } from './addressees'
import { templateFor } from './template'
import { publicArea } from '../../reports/life/publicity'
import type { Reading } from '../../reports/life/relations'
import { placePath, type Report } from '#shared/life/report'

const READER: Readonly<Partial<Record<Audience, ReportReader>>> = {
	reporter: 'reporter',
	mergedReporters: 'neighbour',
	joiners: 'neighbour',
}

/** What a notification of an event says to one audience. */
export interface Message {
	audience: Audience
	reader: ReportReader
	to: Addressee[]
	/** A sentence that says all by itself. */
	text: string
	template: TemplateKey
	notice: Notice
}

/** The messages of a change, one for each audience that its transition names. Nobody hears of what they did. */
export function messagesOf(happening: Happening): Message[] {
	const { entry } = happening
	return (entry.tells ?? []).flatMap((audience) => {
		const to = addresseesOf(audience, happening).filter((one) => !isActor(one, happening))
		return to.length === 0 ? [] : [messageFor(audience, to, happening)]
	})
}

function isActor(one: Addressee, { entry: { by } }: Happening): boolean {
	return by.id === ('openid' in one ? one.openid : one.personId)
}

function messageFor(audience: Audience, to: Addressee[], happening: Happening): Message {
	const { after, entry } = happening
	const { category } = after
	const reader = READER[audience] ?? 'staff'
	const facts = factsOf(happening, reader)
	const { state } = facts
	const words = wordsFor(reader, audience, facts)
	// A message about a private matter says no more than its number and its state: others may see the phone light up.
	const text = category.private
		? MESSAGE_WORDS.private[reader](after.number, state)
		: sentence(reader, facts, words)
	const matter = category.private ? MESSAGE_WORDS.privateMatter : facts.matter
	const note = category.private ? MESSAGE_WORDS.look : words.said
	const notice = { number: after.number, matter, state, note, at: entry.at }
	return { audience, reader, to, text, template: templateFor(entry.event, reader), notice }
}

function wordsFor(reader: ReportReader, audience: Audience, facts: MessageFacts): NotificationWords {
	if (reader === 'neighbour') return neighbourWords(facts)
	return reader === 'reporter' ? reporterWords(facts) : staffWords(facts, audience)
}

function sentence(
	reader: ReportReader,
	{ matter, number }: MessageFacts,
	{ said, more }: NotificationWords,
): string {
	return MESSAGE_WORDS.whole(MESSAGE_WORDS.heads[reader](matter, number), said, more)
}

function factsOf(happening: Happening, reader: ReportReader): MessageFacts {
	const { before, after, entry, chainTo } = happening
	const { category, state } = after
	const { owner, suspension } = state
	const { next, result } = owed(state, entry.at)
	const ahead = (at: number | undefined): string =>
		at !== undefined && at > entry.at ? momentAloud(at, entry.at) : ''
	const chain = chainTo(owner.areaCode)
	const answer = answerFor(owner, chain, chinaDay(entry.at))
	const who = whoWords(happening, reader)
	return {
		entry,
		number: after.number,
		matter: category.name,
		who,
		desk: answer ? deskAndPerson(answer, chain) : (entry.ownerWords ?? ''),
		state: statusWord(state.status, reader === 'staff' ? 'staff' : 'resident'),
		verificationsOwed: state.checks.owed > 0,
		rated: state.rating !== null,
		toAll: saysToAll(happening),
		moved: before !== null && !sameDesk(before.state.owner, owner),
		acceptBy: ahead(next?.what === 'acceptance' ? next.until : undefined),
		checkBy: ahead(next?.what === 'check' ? next.until : undefined),
		resultBy: ahead(result?.until),
		goesOnBy: ahead(suspension?.until),
		history: historySentence(entry, who, extensionUnit(category), reader === 'reporter'),
	}
}

function whoWords({ entry: { by }, after }: Happening, reader: ReportReader): string {
	if (by.kind === 'timer') return WHO_WORDS.system
	if (by.kind === 'staff') return by.name
	if (by.id !== after.reporter.openid) return WHO_WORDS.neighbour
	return reader === 'reporter' ? WHO_WORDS.you : WHO_WORDS.reporter
}

const MOST_WORDS = 20
const MOST_PLACE = 24
const CUT = '…'

/**
 * As much as the receiver may read of the report. Of a private matter nobody is told anything: others may see the phone.
 * Neighbours read where it is public; words they find in the report, as long as they are public.
 */
export function aboutFor(report: Report, reading: Reading): About {
	if (report.category.private) return {}
	const path = placePath(report)
	if (reading === 'public') {
		const area = publicArea(report)
		return area ? { place: areaWords(area.code, path) } : {}
	}
	if (reading !== 'all') return {}
	const last = path[path.length - 1]
	const place = [last ? areaWords(last.code, path) : '', report.place.text ?? ''].filter(
		(part) => part !== '',
	)
	const words = beginning(report.text, MOST_WORDS)
	return {
		...(words !== '' && { words }),
		...(place.length > 0 && { place: beginning(place.join(' · '), MOST_PLACE) }),
	}
}

/** One line of a text, by whole characters. */
function beginning(text: string, most: number): string {
	const letters = Array.from(text.replace(/\s+/g, ' ').trim())
	return letters.length > most ? `${letters.slice(0, most).join('')}${CUT}` : letters.join('')
}
