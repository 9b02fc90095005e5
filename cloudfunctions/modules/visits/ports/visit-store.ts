import type { Moderation } from '#shared/content/moderation'
import type { PersonRef } from '#shared/life/report-parts'
import type { Answer } from '#shared/report/question'
import type { Channel, Found, Result } from '#shared/visits/outcome'
import type { Page } from '../../../ports/page'
import type { PlanDocument } from '../../org/documents'
import type { PairedMember } from '../../org/rules/household'
import type { Point } from '../../org/rules/plan'
import type { Slot } from '../../org/rules/standing'
import type { Claim, Standing, Tag, Told, Waiting } from '../../org/rules/standing'

/** One going: who went, what came of it, when it was and when it arrived. */
export interface Attempt {
	/** The key under which the phone sent it, with who sent it. */
	key: string
	/** A digest of what was sent: the same key with other content is a mistake. */
	content: string
	by: PersonRef
	outcome: Result
	answers?: Answer[]
	/** The reports that answers started, each with its question. */
	started?: { question: string; reportId: string }[]
	note?: string
	/** Those that answer a question, too. */
	photos?: string[]
	/** What somebody found who looked at it again. */
	found?: Found
	/** Of a patrol: which point of its way. */
	checkpoint?: number
	/** Where the phone was. */
	point?: Point
	/** Milliseconds since 1970. */
	at: number
	arrived: number
	counted: boolean
	/** The slot had ended after it. */
	ended: boolean
}

/** What came of a slot: one document a plan, target, period and channel, whose id is a digest of the four. */
export interface Visit {
	id: string
	planId: string
	/** Absent for a plan that goes to no household. */
	householdId?: string
	/** Of such a plan: names all rounds of it in this period. */
	rounds?: string
	period: string
	channel: Channel
	/** The codes from the root down to the household's grid, or to the visitor's area. */
	path: string[]
	attempts: Attempt[]
	/** How far the check of each photo is, and where its copy lies; nothing where there is none. */
	checks?: Moderation[]
	slot: Slot
	/** When it was begun, milliseconds since 1970. */
	begun: number
	/** When answers, words and photos go; null once they have. */
	forgetAt: number | null
}

/** How one slot of a household stands, and which older ones of the plan go. */
export interface Mark {
	planId: string
	slotName: string
	slot: Slot
	old: readonly string[]
}

/** What is to stand beside a household. What is not named stays as it is. */
export interface StandingChange {
	set?: Partial<Pick<Standing, 'pair' | 'pairs' | 'printed' | 'waiting' | 'gone'>>
	drop?: readonly ('pair' | 'printed' | 'waiting' | 'gone')[]
	tags?: Readonly<Record<string, Tag | null>>
	told?: Readonly<Record<string, Told | null>>
	/** Who looks in on it, on the roster's own account. */
	paired?: PairedMember | null
	addKeys?: readonly string[]
	dropKeys?: readonly string[]
}

/** Plans, visits, and what stands of them beside the households. */
export interface VisitStore {
	/** Adds a plan; false when there is one with its id. */
	addPlan(document: PlanDocument): Promise<boolean>
	/** Puts the next version of a plan in place of the one before it; false when somebody else was quicker. */
	savePlan(document: PlanDocument): Promise<boolean>
	/** Adds visits, all or none; false when one of them is there. */
	add(visits: readonly Visit[]): Promise<boolean>
	/** Those of the visits that there are, in no order. */
	byIds(ids: readonly string[]): Promise<Visit[]>
	/** Adds an attempt, with what is to be checked of it, to a visit that holds so many; false when it holds others by now, or one with its key, or is not there. */
	append(
		id: string,
		count: number,
		attempt: Attempt,
		slot: Slot,
		checks?: readonly Moderation[],
	): Promise<boolean>
	/**
	 * Writes the checks that differ (`!==`) from those read, each in its place; false when the visit holds another number of attempts
	 * by now, has been forgotten, or one of those was answered meanwhile.
	 */
	setModerations(visit: Visit, checks: readonly Moderation[]): Promise<boolean>
	/** Visits of which something is to be asked, the longest waiting first. */
	moderationsDue(now: number, limit: number): Promise<Visit[]>
	/** The visit with a photo whose verdict comes under a trace id. */
	withTrace(traceId: string): Promise<Visit | null>
	/** Says beside a household, in every version of it, how its slots stand; whichever comes last, the later one of a slot holds (`joined`). */
	mark(householdId: string, marks: readonly Mark[]): Promise<void>
	/**
	 * Says something beside a household, in every version of it. With `pairedWith`, the phone of whoever looks in on it as it was read
	 * (null for nobody): false where that is somebody else by now, and nothing is said.
	 */
	stand(householdId: string, change: StandingChange, pairedWith?: string | null): Promise<boolean>
	/** Says what a household waits for, in every version of it, and adds the keys; who has offered by now stays. */
	setNeeds(householdId: string, waiting: Waiting, keys: readonly string[]): Promise<void>
	/** Adds a claim to a household that waits; false when it does not, or they have claimed it. */
	claim(householdId: string, claim: Claim): Promise<boolean>
	/** Keeps that somebody of a household said no to a plan, or takes it back. */
	sayNo(householdId: string, planId: string, isNo: boolean): Promise<void>
	/** Those whose answers are to go by a moment, the longest due first. */
	toForget(now: number, limit: number): Promise<Visit[]>
	/** Puts attempts without answers, words and photos in place, and no checks; false when others have come since. */
	forget(id: string, attempts: readonly Attempt[]): Promise<boolean>
	/** Which of these files a visit names. */
	naming(fileIds: readonly string[]): Promise<string[]>
	/** The rounds of a plan that have one name, the one begun last first. */
	ofRounds(rounds: string, cursor: string | undefined, limit: number): Promise<Page<Visit>>
	/** The visits of a household, the one begun last first. */
	ofHousehold(householdId: string, cursor: string | undefined, limit: number): Promise<Page<Visit>>
}
