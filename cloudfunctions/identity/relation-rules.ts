import type { Person } from '#shared/roster/person'
import { reaches } from '#shared/roster/reach'
import { confirmedIn, leads, mayDecide, mayIssue } from '../modules/households/reach'
import type { HouseholdDocument } from '../modules/org/documents'
import type { Viewer } from '../modules/org/rules/viewer'
import type { RosterSnapshot } from '../modules/org/snapshot'
import { areasAround } from '../modules/visits/pairs/around'
import { attends, decidesOnPlan, endsPlan, keepsPlan, looksOn, readsDoors } from '../modules/visits/rules/may'
import type { Plan } from '../modules/visits/rules/plan'
import type { HouseholdRule, PlanRule } from '../rpc/reach'

/** Who calls, with what was read of them. */
interface Asker {
	snapshot: RosterSnapshot
	viewer: Viewer
}

/**
 * Who is what to a plan: who keeps it, ends it, decides whether it may ask what it asks, looks on, reads where it looks again, and
 * who goes for one that goes to no household. Whose turn a household was, `visit.record` asks: that is of household and plans together.
 */
export const PLAN_RULES: Readonly<
	Record<PlanRule, (plan: Plan, person: Person | undefined, day: string) => boolean>
> = {
	keeper: keepsPlan,
	ender: endsPlan,
	decider: decidesOnPlan,
	onlooker: looksOn,
	reader: readsDoors,
	goer: attends,
}

/**
 * Who is what to a household: its clerk, who decides on its people, either of them, who leads its grid, who decides or is confirmed
 * there, and who works or lives around it.
 */
export const HOUSEHOLD_RULES: Readonly<
	Record<HouseholdRule, (one: HouseholdDocument, asker: Asker, day: string) => boolean>
> = {
	clerk: ({ household: { path } }, { viewer }, day) =>
		reaches(
			viewer.person,
			['clerk'],
			path.map(({ code }) => code),
			day,
		),
	decider: (document, { viewer }, day) => mayDecide(viewer.person, document, day),
	keeper: (document, { viewer }, day) => mayIssue(viewer.person, document, day),
	leader: (document, { viewer }, day) => leads(viewer.person, document, day),
	insider: (document, { viewer }, day) =>
		mayDecide(viewer.person, document, day) || confirmedIn(document, viewer.openid) !== undefined,
	around: ({ household: { path } }, asker, day) => {
		const around = areasAround(asker, day)
		return path.some(({ code }) => around.includes(code))
	},
}
