import type { AreaRef } from '../area/area'
import type { Level } from '../area/level'
import type { Moderation } from '../content/moderation'
import type { Voice } from '../content/voice-kind'
import type { Category } from '../report/category'
import type { Answer } from '../report/question'
import type { Hold } from '../retention/hold'
import type { Desk } from '../roster/desk'
import type { Audience } from './audience'
import type { Heard } from './heard'
import type { PlaceSeen, RejectReason, ReportEvent } from './event'
import type { ReportPlace } from './report-place'
import type { Status } from './status'
import type {
	PersonRef,
	Supervision,
	Suspension,
	Extensions,
	Clocks,
	Told,
	Verifications,
	Rating,
	MergedInto,
	MergedReport,
	Addition,
	Withdrawal,
	Dismissal,
} from './report-parts'

/** Everything of a report that events change. The history replays to it. */
export interface ReportState {
	status: Status
	owner: Desk
	/** The codes from the root down to the owner desk's area. */
	ownerPath: string[]
	level: Level
	lead: PersonRef | null
	coHandlers: Desk[]
	/** 经过席位: the desks that owned it and passed it on, by assign, escalate or the clock. The owner is never among them. */
	formerDesks: Desk[]
	/** The desk that assigned it to the one where it lies: a return goes back there. Null where it came another way. */
	assignedBy: Desk | null
	/** Everybody who started, settled or resolved it. */
	handlerIds: string[]
	/** How often each desk gave it back as not theirs (退回), by desk key. */
	returns: Record<string, number>
	reworks: number
	appealed: boolean
	reopens: number
	/** Set while a desk above wants a note every working day (督办). */
	supervision: Supervision | null
	suspension: Suspension | null
	/** How long it was suspended before, in milliseconds. */
	suspendedFor: number
	extensions: Extensions
	/** No desk above is left to pass it to: the timer leaves it here, supervised. */
	atTop: boolean
	clocks: Clocks
	/** How the reporter came to know the result; some days later the timer closes it. */
	told: Told | null
	checks: Verifications
	rating: Rating | null
	mergedInto: MergedInto | null
	/** What was merged into it. */
	merged: MergedReport[]
	/** The openids of those who joined (附议). */
	joined: string[]
	/** What was said since the owner last acted: that there is more (补充), and that it is urgent (催办). */
	unheeded: { added: boolean; urged: boolean }
	later: Addition | null
	withdrawal: Withdrawal | null
	/** It was taken back by mistake once, and stands again. */
	reinstated: boolean
	/** Since it was ended as part of a flood; absent where it never was. */
	dismissal?: Dismissal | null
	/** Neighbours may read the reporter's first words, and see the photos. Absent where nobody said so. */
	shared?: boolean
	/** The versions whose words and photos were public and are not shown any more; absent where none ever were. */
	hidden?: number[]
	/** 留存: kept from deletion until then, and why; absent where it never was, null where that was ended early. */
	hold?: Hold | null
	/** Where the place belongs, root first, since its grid was split or merged; absent where none was. */
	placeNow?: AreaRef[]
}

/** Who did something: a person on staff, the reporter, or the timer. */
export interface Actor {
	kind: 'staff' | 'reporter' | 'neighbour' | 'timer'
	/** A person's id, a resident's openid, or `timer`. */
	id: string
	name: string
	/** The post in words, as it was at that moment: 第一网格网格长. */
	title?: string
}

/** What an entry is about: what the life table says, its submit, or that it followed its household when grids were split or merged (`regrid`). */
export type HistoryEvent = 'submit' | 'regrid' | ReportEvent

/** One entry of the history (流转记录). It is never changed. */
export interface HistoryEntry {
	/** The version of the report that this entry made. */
	version: number
	/** Milliseconds since 1970. */
	at: number
	by: Actor
	event: HistoryEvent
	/** Tells whether the same event was sent again: a digest of what the caller supplied. */
	key: string
	note?: string
	reason?: string
	rejectReason?: RejectReason
	photos?: string[]
	/** What was said instead of typed, or beside it. */
	voice?: Voice
	addition?: Addition
	/** What the reporter said of the result on the phone (电话回访). */
	said?: Rating
	/** How the person who ended it as part of a flood made sure of the place. */
	placeSeen?: PlaceSeen
	/** Its words may be read by neighbours (公开). */
	isPublic?: true
	/** The desk where it lies from now on, in words as they were: 柳树川村第一网格网格长王秀兰. */
	ownerWords?: string
	/** The desk whose check is awaited from now on, likewise. */
	checkerWords?: string
	/** Who would have got it, had they bound their WeChat: their names as they were. */
	passedBy?: string[]
	/** The number of the other report of a merge, where the state does not say it. */
	otherNumber?: string
	/** Who is told of it, as the life table said at that moment. Nobody when left out. */
	tells?: Audience[]
	/** The fields of the state that it set. */
	set: Partial<ReportState>
}

/** Who has the need. Without an openid somebody on staff reported for a person without WeChat. */
export interface Reporter {
	openid?: string
	name?: string
	phone?: string
	/** The staff member who reported on their behalf. */
	by?: PersonRef
	/** The resident who did, with the WeChat of `openid`; name and phone above are those of whom it is for. */
	speaker?: { name?: string; phone?: string }
}

/** Who reported it has no WeChat of their own: the result is told by phone. */
export const hearsByPhone = ({ openid, speaker }: Reporter): boolean =>
	openid === undefined || speaker !== undefined

/** A report (诉求) as it is kept: what was said, which never changes, its state and its history. */
export interface Report {
	id: string
	number: string
	version: number
	/** The rules by which it lives: the category as it was at its submit. */
	category: Category
	text: string
	photos: string[]
	/** What was said instead of typed, or beside it. */
	voice?: Voice
	place: ReportPlace
	reporter: Reporter
	/** To what the category asks before sending; what was answered later stands in the state. */
	answers?: Answer[]
	/** Why it came to its desk, in sentences. */
	trail: string[]
	/** Nobody reads who reported it: `reporter.openid` is the name that `unnamed.ts` gives them. */
	isUnnamed?: true
	/** Tells its sender apart from others, and not who it is: a flood is found by it. Absent in older ones. */
	sender?: string
	/** The ids of those whom it keeps out (回避), as it is about those in charge. Absent for all others. */
	barred?: string[]
	state: ReportState
	history: HistoryEntry[]
	/** What the content check says of its words and photos; a verdict may come long after. Absent where nothing was said. */
	checks?: Moderation[]
	/** Absent where everybody who listens has heard all of it. */
	heard?: Heard
	/** Its time was over: what people said, and who they were, is gone (modules/retention). */
	forgotten?: true
	/** Of a forgotten one: its files that are still to go. Absent once they are gone. */
	leftFiles?: string[]
}

/**
 * The areas from the root down to the place of a report as they are today: where it was reported, unless its grid was split
 * or merged since. What was said stays beside it (`place.path`), and by that the rates count.
 */
export function placePath({ place, state }: Pick<Report, 'place' | 'state'>): readonly AreaRef[] {
	return state.placeNow ?? place.path
}
