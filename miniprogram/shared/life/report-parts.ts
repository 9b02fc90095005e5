import type { Answer } from '../report/question'
import type { Desk } from '../roster/desk'
import type { Solved, Satisfied } from './event'
import type { MapPoint } from './report-place'
import type { Status } from './status'

/** What the stage clock waits for. `result` only where the total term has run out: what the next holder owes then. `owed.ts` alone says until when. */
export type StageKind = 'acceptance' | 'result' | 'check' | 'telling'

/** The two clocks of a report. All moments are milliseconds since 1970. */
export interface Clocks {
	/** What is owed next, since when, and when its own term is over. Null when nothing is owed. */
	stage: { kind: StageKind; since: number; dueAt: number } | null
	/** From submit to resolve: what the reporter was promised. Stopped while `stoppedAt` is set. */
	total: { startedAt: number; dueAt: number; stoppedAt: number | null }
	/** While others are part of it (并案): its own promise and theirs. The total runs by the earliest of them. */
	promises?: Promised[]
}

/** By when the reporter of a report was promised a result. */
export interface Promised {
	/** The id of the report. */
	of: string
	startedAt: number
	dueAt: number
}

export interface PersonRef {
	id: string
	name: string
}

/** What the reporter said of the result. */
export interface Rating {
	solved: Solved
	satisfied: Satisfied
}

/** The reporter knows the result since `at`: from their WeChat, or because somebody rang them. */
export interface Told {
	at: number
	by: 'wechat' | 'phone'
}

/** 督办: the owner owes a note until `noteDueAt`. */
export interface Supervision {
	since: number
	noteDueAt: number
	/** Who ordered it by an act of their own; nobody where the rules did. */
	by?: PersonRef
}

/** Why the total clock stands still (挂起): the lead waits for something, or for the reporter's answer. */
export interface Suspension {
	kind: 'waiting' | 'question'
	since: number
	until: number
}

/** 延期: what was asked for and what was granted, in units of the category's total term (hours, or working days). */
export interface Extensions {
	asked: { amount: number; reason: string } | null
	times: number
	granted: number
}

/** Somebody who did not handle it said yes to the result, for a body (村委会, 村监会, …). */
export interface Verification {
	desk: Desk
	body: string
	by: PersonRef
}

/** 核查: how many checks are still owed, whose turn it is, and who has said yes since it was resolved. */
export interface Verifications {
	owed: number
	desk: Desk | null
	done: Verification[]
	/** 指定核查人: whose turn it is alone, as somebody above has named them; `desk` is theirs. */
	named?: NamedVerifier
}

/** Somebody named to check a result, and the body for which they speak. */
export interface NamedVerifier extends PersonRef {
	body: string
}

/** Another report, as a merge refers to it. */
export interface ReportRef {
	id: string
	number: string
}

/**
 * What its reporter said later of the place, of how to reach them, and in answer to its category's questions (补充). What
 * they said first stays beside it.
 */
export interface Addition {
	place?: { text?: string; point?: MapPoint }
	phone?: string
	answers?: Answer[]
}

/** How it stood when its reporter took it back: so it stands again if they think better of it. */
export interface Withdrawal {
	at: number
	was: Status
	stage: Clocks['stage']
	stoppedAt: number | null
	suspension: Suspension | null
}

/** How it stood when it was ended as part of a flood (集中处理): so it stands again if that was wrong. */
export type Dismissal = Withdrawal

/** 并案: the report that it became part of, since when, and where it stood before. */
export interface MergedInto extends ReportRef {
	at: number
	was: Status
}

/** A report that became part of this one, and its reporter, who may say that it is not solved. */
export interface MergedReport extends ReportRef {
	openid?: string
}
