import type { Chapter } from '../scene'
import { AREA } from './area'
import { BINDINGS } from './bindings'
import { CARD } from './card'
import { CATEGORIES } from './categories'
import { CHECKING } from './checking'
import { TRIAGE } from './triage'
import { DETAIL } from './detail'
import { FLOODS } from './floods'
import { GAPS } from './gaps'
import { HANDLE } from './handle'
import { HEALTH } from './health'
import { HOME } from './home'
import { HOUSEHOLD } from './household'
import { HOUSES } from './houses'
import { INBOX } from './inbox'
import { ME } from './me'
import { MESSAGES } from './messages'
import { MINE } from './mine'
import { MY_GRID } from './my-grid'
import { NEARBY } from './nearby'
import { OWN_INFO } from './own-info'
import { PHRASES } from './phrases'
import { PORTRAIT } from './portrait'
import { PROPOSALS } from './proposals'
import { ROSTER_CALENDAR } from './roster-calendar'
import { ROSTER_PRINT } from './roster-print'
import { ROSTER_WORDS } from './roster-words'
import { QUESTIONS } from './questions'
import { RATES } from './rates'
import { REPORT } from './report'
import { ROSTER_IMPORT } from './roster-import'
import { ROSTER_MOVES } from './roster-moves'
import { SEARCH } from './search'
import { UNANSWERED } from './unanswered'
import { PAIRS } from './pairs'
import { VISIT_PLANS } from './visit-plans'
import { VISIT_ROUNDS } from './visit-rounds'
import { VISITS } from './visits'

/** The pages in the order in which people meet them. */
export const CHAPTERS: Chapter[] = [
	HOME,
	CARD,
	MY_GRID,
	REPORT,
	MINE,
	DETAIL,
	NEARBY,
	MESSAGES,
	ME,
	OWN_INFO,
	INBOX,
	FLOODS,
	SEARCH,
	HANDLE,
	QUESTIONS,
	PHRASES,
	CHECKING,
	TRIAGE,
	AREA,
	HOUSES,
	HOUSEHOLD,
	VISITS,
	VISIT_PLANS,
	VISIT_ROUNDS,
	PAIRS,
	PORTRAIT,
	RATES,
	GAPS,
	BINDINGS,
	CATEGORIES,
	ROSTER_IMPORT,
	ROSTER_MOVES,
	ROSTER_PRINT,
	PROPOSALS,
	ROSTER_CALENDAR,
	ROSTER_WORDS,
	HEALTH,
	UNANSWERED,
]
