import { HOME_SAYS, HOME_WORDS } from '../shared/words/pages/home'
import { MESSAGES_SAYS } from '../shared/words/pages/messages'
import { STATE_SAYS } from '../shared/words/states'
import { toIso } from '../shared/clock/china-time'
import { isOnStaff } from '../services/account'
import { introSeen } from '../services/intro'
import { chosenLanguage } from '../services/language'
import { myGrid } from '../services/my-grid'
import { scannedCard } from '../services/scanned-card'
import type { ReportPage } from '../services/report'
import { homeCard, type HomeCard } from './home-card'
import type { HomeParts, Part } from './home-parts'
import { initially } from './initially'
import { reportLines, type ReportLine } from './report-line'
import { staffLinks, type StaffLink } from './staff-links'
import { momentWords } from './time'

const LATEST = 3

/** Home before anything was read. */
export const HOME_SCREEN = {
	greeting: initially<string>(HOME_WORDS.greeting),
	/** They see this the first time. */
	isNew: false,
	isStaff: false,
	links: [] as StaffLink[],
	hasHome: false,
	card: initially<HomeCard | null>(null),
	/** The grid that was picked on this phone; empty where a household says it. */
	picked: '',
	/** The place of a card that was scanned on this phone, where the reader is not bound to it. */
	scanned: '',
	/** Emergencies at a desk of theirs that nobody has accepted. */
	urgent: [] as ReportLine[],
	/** How much waits at their desks; empty where nothing does. */
	todo: '',
	/** Reports about which somebody waits for an answer. */
	asks: [] as ReportLine[],
	done: [] as ReportLine[],
	latest: [] as ReportLine[],
	news: '',
	/** Says since when a part is not the newest. */
	notice: '',
	/** Mongolian is wanted on this phone. */
	mongolian: false,
}

/** What home shows of what was read; `waiting` reports have not been sent. */
export function homeScreen(
	{ account, card, mine, inbox, unread }: HomeParts,
	waiting: number,
): typeof HOME_SCREEN {
	const { person, households } = account
	const isStaff = isOnStaff(account)
	const hasHome = households.length > 0
	return {
		greeting: person ? HOME_SAYS.greetingTo(person.name) : HOME_WORDS.greeting,
		isNew: !person && !introSeen() && waiting === 0 && mine.value?.items.length === 0,
		isStaff,
		links: person && isStaff ? staffLinks(person) : [],
		hasHome,
		card: card.value ? homeCard(card.value) : null,
		picked: hasHome ? '' : (myGrid()?.areaCode ?? ''),
		scanned: hasHome || isStaff ? '' : scannedPlace(),
		urgent: inbox.value ? urgentOf(inbox.value) : [],
		todo: inbox.value ? todoCount(inbox.value) : '',
		asks: mine.value ? asksOf(mine.value) : [],
		done: mine.value ? doneOf(mine.value) : [],
		latest: mine.value ? reportLines(mine.value, Date.now(), 'resident').slice(0, LATEST) : [],
		news: unread.value ? MESSAGES_SAYS.news(unread.value) : '',
		notice: lastSeenNotice([card, mine, inbox]),
		mongolian: chosenLanguage() === 'mn-Mong',
	}
}

function lastSeenNotice(parts: Part<unknown>[]): string {
	const seen = parts.flatMap(({ seenAt }) => (seenAt === null ? [] : [seenAt]))
	return seen.length === 0 ? '' : STATE_SAYS.lastSeen(momentWords(toIso(Math.min(...seen)), Date.now()))
}

/** Where the card was that was scanned on this phone and has not become theirs. */
const scannedPlace = (): string => {
	const card = scannedCard()
	return card ? HOME_SAYS.scanned(card.place) : ''
}

/** Reports about which somebody waits for an answer. */
const asksOf = ({ items }: ReportPage): ReportLine[] =>
	reportLines({ items: items.filter(({ asksYou }) => asksYou) }, Date.now(), 'resident')

/** The latest report that is said to be done, and of which its reporter has not said whether it is; the others stand in the list. */
const doneOf = ({ items }: ReportPage): ReportLine[] =>
	reportLines({ items: items.filter(({ wantsVerdict }) => wantsVerdict).slice(0, 1) }, Date.now(), 'resident')

/** Emergencies that nobody has accepted. */
const urgentOf = ({ items }: ReportPage): ReportLine[] =>
	reportLines({ items: items.filter(isUrgent) }, Date.now(), 'staff')

const isUrgent = ({ emergency, status }: ReportPage['items'][number]): boolean =>
	emergency === true && status === 'reported'

function todoCount({ items, cursor }: ReportPage): string {
	return items.length === 0 ? '' : HOME_SAYS.todoCount(`${items.length}${cursor === undefined ? '' : '+'}`)
}
