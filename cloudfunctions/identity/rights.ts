import type { AreaRef } from '#shared/area/area'
import type { Person } from '#shared/roster/person'
import type { HouseholdDocument } from '../modules/org/documents'
import type { Plan } from '../modules/org/rules/plan'
import type { Viewer } from '../modules/org/rules/viewer'
import type { RosterSnapshot } from '../modules/org/snapshot'
import type { AreaRule, HouseholdRule, PlanRule } from '../rpc/reach'

/** Who calls, with what was read of them. */
export interface Asker {
	snapshot: RosterSnapshot
	viewer: Viewer
}

/** What the names mean by which methods say whom they are for: the modules know, a call asks. */
export interface Rights {
	/** Who reaches an area, whose path runs from the root down to it. */
	area: Readonly<Record<AreaRule, (person: Person, path: readonly AreaRef[], day: string) => boolean>>
	/** Who is what to a plan. */
	plan: Readonly<Record<PlanRule, (plan: Plan, person: Person | undefined, day: string) => boolean>>
	/** Who is what to a household. */
	household: Readonly<Record<HouseholdRule, (one: HouseholdDocument, asker: Asker, day: string) => boolean>>
}
