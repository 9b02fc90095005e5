/** Who reaches an area, by name; what each means stands in modules/rights.ts. */
export type AreaRule = 'clerk' | 'keeper' | 'overseer' | 'printer' | 'supervisor'

/** The one document that a method is about: what the caller is to it decides, wherever its area lies. */
export type OneOf = 'report' | 'household' | 'person' | 'import' | 'version' | 'proposal' | 'plan'

/** What somebody is to a plan, by name; what each means stands in modules/rights.ts. */
export type PlanRule = 'keeper' | 'ender' | 'decider' | 'onlooker' | 'reader' | 'goer'

/** What somebody is to a household. */
export type HouseholdRule = 'clerk' | 'decider' | 'keeper' | 'leader' | 'insider' | 'around'

/** What a method reads and changes, and from which of its inputs that follows. Checked before its handler runs. */
export type Reach =
	/** What is the same for everybody who may call it. */
	| { kind: 'common' }
	/** What is the caller's own: their account, messages, reports, what they brought in. */
	| { kind: 'own' }
	/** What lies at the desks that the caller answers for today, or in their posts' areas: no input widens it. */
	| { kind: 'ownDesks' }
	/** What concerns the whole county: its clerk's. */
	| { kind: 'whole' }
	/** One document; `inputs` names it, and the method says what the caller has to be to it. */
	| { kind: Exclude<OneOf, 'plan' | 'household'>; inputs: readonly string[] }
	/**
	 * The same of a plan or a household; with `by` it is checked before the method runs, which need not say it: as it is today, or
	 * as it was at the moment of the input `at`.
	 */
	| { kind: 'plan'; inputs: readonly [string]; by: PlanRule; at?: string }
	| { kind: 'household'; inputs: readonly [string]; by?: HouseholdRule }
	/**
	 * Areas, named by their codes, by the door of a household there, or, where the input names none otherwise, by a plan of theirs.
	 * Where nothing names one, the caller's own.
	 */
	| {
			kind: 'within'
			by: AreaRule
			inputs: readonly string[]
			doors: readonly string[]
			plans: readonly string[]
			whole: readonly string[]
	  }

export const common = (): Reach => ({ kind: 'common' })
export const own = (): Reach => ({ kind: 'own' })
export const ownDesks = (): Reach => ({ kind: 'ownDesks' })
export const ofWhole = (): Reach => ({ kind: 'whole' })
export const ofReport = (...inputs: readonly [string, ...string[]]): Reach => ({ kind: 'report', inputs })
export const ofHousehold = (input: string, by?: HouseholdRule): Reach => ({
	kind: 'household',
	inputs: [input],
	...(by && { by }),
})
export const ofPerson = (input: string): Reach => ({ kind: 'person', inputs: [input] })
export const ofPlan = (input: string, by: PlanRule, at?: string): Reach => ({
	kind: 'plan',
	inputs: [input],
	by,
	...(at !== undefined && { at }),
})
export const ofImport = (input: string): Reach => ({ kind: 'import', inputs: [input] })
export const ofVersion = (input: string): Reach => ({ kind: 'version', inputs: [input] })
export const ofProposal = (input: string): Reach => ({ kind: 'proposal', inputs: [input] })

/** Which inputs name areas by a door or a plan, and which reach the whole county when they are there. */
interface Besides {
	doors?: readonly string[]
	plans?: readonly string[]
	whole?: readonly string[]
}

export const within = (
	by: AreaRule,
	inputs: readonly [string, ...string[]],
	{ doors = [], plans = [], whole = [] }: Besides = {},
): Reach => ({ kind: 'within', by, inputs, doors, plans, whole })
