import { hasEnded } from '#shared/area/area'
import { categoryWith, choosable } from '#shared/report/category'
import type { Person } from '#shared/roster/person'
import { reaches, reachingPosts } from '#shared/roster/reach'
import type { Day } from '#shared/roster/tenure'
import type { AskedAtDoor } from '#shared/visits/asked'
import { KEPT_DAYS } from '#shared/visits/template'
import { VISIT_WORDS } from '../../../words/visits'
import type { Input, Output } from '../contract/plan'
import type { RosterRead } from '../../../identity/call'
import type { Call } from './call'
import { UserError } from '../../../rpc/user-error'
import { categoriesIn } from '../../categories/read-categories'
import { CATEGORIES_KEY, rosterKey, type PlanDocument } from '../../org/documents'
import type { Viewer } from '../../org/rules/viewer'
import { lookerOf } from '../../showings/record'
import { isNotice } from '../rules/notice'
import type { RosterSnapshot } from '../../org/snapshot'
import type { Plan, To } from '../../org/rules/plan'
import { monthOf, overOn } from '../rules/past'
import { isOfPeople, isRefused } from '../rules/plan'
import { IN_GRIDS } from '../rules/turn'
import { drawnFor } from './drawn'
import { planIdOf } from './plan-id'
import { readPlan } from './read-plan'
import { refOf } from '../../org/gaps/reach'
import { placeKeys, takenBeside, takePlace } from './take-place'
import { secondsOf, notifyAsked } from './notify'
import { planView } from './view'
import { householdsMeant, peopleMeant } from './written-names'

type Wanted = Input<'start'>

/** Starts a plan: one document, however many households it goes to. The same start again the same day is the same plan. */
export async function start(input: Wanted, call: Call): Promise<Output<'start'>> {
	const { plan, open, viewer, read } = await planned(input, call)
	const there = open.find(({ id }) => id === plan.id)
	if (there) return { plan: planView(there, viewer, call.day) }
	await takePlace(plan, read.snapshot, call)
	const seconds =
		plan.questions.length > 0 && !isFromAbove(plan, viewer, call.day) ? await secondsOf(plan, call) : []
	const begun: Plan = seconds.length > 0 ? { ...plan, waits: true } : plan
	if (await call.ports.visits.addPlan(documentOf(begun, 1, call.day))) {
		await notifyAsked(begun, seconds, call)
		return { plan: planView(begun, viewer, call.day) }
	}
	// It was there, and has been ended since.
	const { plan: before } = await readPlan(plan.id, call)
	return { plan: planView(before, viewer, call.day) }
}

/** Tells the households of an area something, as its leader may as well as its keepers: the grid leaders ring up who does not read it. */
export const notify = (input: Input<'notify'>, call: Call): Promise<Output<'notify'>> =>
	start({ ...input, template: 'notice', who: { post: 'gridLeader' }, every: 'once' }, call)

/** A plan for an area below its maker's own needs no look from above. */
const isFromAbove = (plan: Plan, { person }: Viewer, day: Day): boolean =>
	plan.path.length > 1 && reaches(person, ['clerk', 'dispatcher'], plan.path.slice(0, -1), day)

/** A plan as it would start now, and what is open in its area. */
export async function planned(
	input: Wanted,
	call: Call,
): Promise<{ plan: Plan; open: Plan[]; viewer: RosterRead['viewer']; read: RosterRead }> {
	const { areaCode, template, name, every, questions = [], until, words } = input
	const { keepDays, checkpoints, restsOnHolidays } = input
	const read = await call.roster([
		rosterKey.area(areaCode),
		...placeKeys(areaCode),
		...('closedReports' in input.to || questions.some(({ starts }) => starts) ? [CATEGORIES_KEY] : []),
	])
	const { snapshot, viewer } = read
	const area = snapshot.area(areaCode)
	if (!area || hasEnded(area, call.day)) throw new UserError('NOT_FOUND')
	if (!viewer.person) throw new UserError('NO_PERMISSION')
	if (until !== undefined && until < call.day)
		throw new UserError('INVALID_INPUT', { until: VISIT_WORDS.untilPast })
	const who = await peopleMeant(input.who, call)
	const to = await householdsMeant(input.to, area, snapshot, call)
	const path = area.path.map(({ code }) => code)
	requireOthers({ ...input, who, path }, viewer.person, call.day)
	requireFitting(input)
	requireNotice(input)
	requireCategory(to, snapshot)
	const asked = questions.map((one) => withCategory(one, snapshot))
	const wanted: Plan = {
		id: planIdOf(viewer.person.id, call.day, {
			areaCode,
			template,
			name,
			who,
			to,
			every,
			questions,
			until: until ?? null,
			...(checkpoints && { checkpoints }),
			...(words !== undefined && { words }),
			...(restsOnHolidays && { restsOnHolidays }),
		}),
		template,
		name,
		area: refOf(area),
		path,
		who,
		to,
		every,
		questions: asked,
		...(until !== undefined && { until }),
		...(checkpoints && { checkpoints }),
		...(words !== undefined && { words }),
		...(restsOnHolidays && { restsOnHolidays }),
		from: call.day,
		keepDays: keepDays ?? KEPT_DAYS[template],
		by: lookerOf(viewer.person, call.day),
		at: call.now,
		...(isNotice(input) && { telling: {} }),
	}
	const plan = { ...wanted, ...(await drawnFor(wanted, snapshot, call)) }
	return { plan, open: takenBeside(plan, snapshot.plans, call), viewer, read }
}

/** @throws UserError INVALID_INPUT for closed reports of a category that there is not */
function requireCategory(to: To, snapshot: RosterSnapshot): void {
	const code = 'closedReports' in to ? to.closedReports.category : undefined
	if (code !== undefined && !categoriesIn(snapshot).categories.some((one) => one.code === code))
		throw new UserError('INVALID_INPUT', { to: VISIT_WORDS.unknownCategory })
}

/**
 * A question with the category of which an answer starts a report, as it is called today.
 * @throws UserError INVALID_INPUT where there is none that could be reported at a door
 */
function withCategory(question: AskedAtDoor, snapshot: RosterSnapshot): AskedAtDoor {
	const { starts } = question
	if (!starts) return question
	const all = choosable(categoriesIn(snapshot).categories)
	// By its code; who has no form says it as it is called.
	const category = categoryWith(starts.category, all) ?? all.find(({ name }) => name === starts.category)
	if (!category) throw new UserError('INVALID_INPUT', { questions: VISIT_WORDS.unknownCategory })
	if (category.questions?.some(({ beforeSending }) => beforeSending))
		throw new UserError('INVALID_INPUT', { questions: VISIT_WORDS.startsUnasked })
	const { code, name, private: isPrivate } = category
	return {
		...question,
		starts: { ...starts, category: code, name, ...(isPrivate && { private: true as const }) },
	}
}

/** What decides who may go how often. */
type Going = Pick<Plan, 'template' | 'who' | 'to' | 'every' | 'checkpoints'>

/** @throws UserError INVALID_INPUT where a plan of people says what only one of households can */
export function requireFitting(going: Going): void {
	const { template, who, every, checkpoints } = going
	if (!isOfPeople(going)) return
	if (checkpoints && template !== 'patrol')
		throw new UserError('INVALID_INPUT', { checkpoints: VISIT_WORDS.patrolsAlone })
	if ('paired' in who) throw new UserError('INVALID_INPUT', { who: VISIT_WORDS.nobodyPaired })
	if (checkpoints && typeof every === 'object')
		throw new UserError('INVALID_INPUT', { every: VISIT_WORDS.oncePerPeriod })
}

/** @throws UserError where a notice does not say what it tells, or until when; or where anything else tells something */
function requireNotice({ template, words, every, questions = [], until, restsOnHolidays }: Wanted): void {
	if (!isNotice({ template })) {
		if (words !== undefined) throw new UserError('INVALID_INPUT', { words: VISIT_WORDS.noticesAlone })
		return
	}
	if (words === undefined) throw new UserError('MISSING_INPUT', { words: VISIT_WORDS.sayNotice })
	if (until === undefined) throw new UserError('MISSING_INPUT', { until: VISIT_WORDS.noticeUntil })
	if (every !== 'once') throw new UserError('INVALID_INPUT', { every: VISIT_WORDS.noticeOnce })
	if (restsOnHolidays) throw new UserError('INVALID_INPUT', { restsOnHolidays: VISIT_WORDS.noticeGoesOn })
	if (questions.length > 0) throw new UserError('INVALID_INPUT', { questions: VISIT_WORDS.noticeAsks })
}

/** A plan as the roster keeps it. */
export function documentOf(plan: Plan, version: number, day: Day): PlanDocument {
	return { _id: docId(plan.id), kind: 'plan', keys: keysOf(plan, day), version, plan }
}

/**
 * Whom a plan sends reads where people live and how to ring them: nobody gives that to themself, but where they answer for the
 * grid, and read it anyhow.
 * @throws UserError INVALID_INPUT
 */
export function requireOthers(going: Going & Pick<Plan, 'path'>, person: Person, day: Day): void {
	const { who, path } = going
	if (isOfPeople(going)) return
	const area = path[path.length - 1] ?? ''
	const isThemself =
		'people' in who
			? who.people.includes(person.id)
			: 'post' in who &&
				!IN_GRIDS.some((post) => post === who.post) &&
				reachingPosts(person, [who.post], day).some(
					(own) => path.includes(own.areaCode) || own.path.includes(area),
				)
	if (isThemself) throw new UserError('INVALID_INPUT', { who: VISIT_WORDS.notYourself })
}

/** Before the households in the order of ids, so that a page that is cut has the plans. */
const docId = (planId: string): string => `!plan:${planId}`

/** The keys of a plan: one that may ask is found by its area and by the people it names, one that is over by the month in which it was. */
function keysOf(plan: Plan, day: Day): PlanDocument['keys'] {
	const { id, area, path, who, to, next, by, drawing, telling, until, waits } = plan
	const own = rosterKey.plan(id)
	const over = overOn(plan, day)
	// The maker of one that was refused finds it, and mends it.
	if (over !== undefined)
		return [
			own,
			rosterKey.past(area.code, monthOf(over)),
			...(isRefused(plan) ? [rosterKey.startedBy(by.id)] : []),
		]
	const people = [who, ...(next ? [next.who] : [])].flatMap((one) => ('people' in one ? one.people : []))
	// Should its grid be split or merged, whoever keeps the village finds it.
	const inVillage = area.level === 'grid' ? path.slice(-2, -1).map(rosterKey.plansIn) : []
	const open = [
		rosterKey.plans(area.code),
		rosterKey.startedBy(by.id),
		...inVillage,
		...[...new Set(people)].map(rosterKey.goes),
	]
	const asked = waits ? path.map(rosterKey.asks) : []
	const isLooking = 'closedReports' in to
	const byTimer = [
		...(drawing || telling ? [rosterKey.drawing] : []),
		...(isLooking ? [rosterKey.looking] : []),
	]
	const runsOut = until === undefined ? [] : [rosterKey.runsOut(until)]
	return [own, ...open, ...asked, ...byTimer, ...runsOut]
}
