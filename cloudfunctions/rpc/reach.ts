/** Who reaches an area, by name; what each means stands in identity/area-rules. */
export type AreaRule = 'clerk' | 'keeper' | 'overseer' | 'printer' | 'supervisor'

/** The one document that a method is about: what the caller is to it decides, wherever its area lies. */
export type OneOf = 'report' | 'household' | 'person' | 'import' | 'version' | 'proposal' | 'plan'

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
	/** One document; `inputs` names it. */
	| { kind: OneOf; inputs: readonly string[] }
	/** Areas, named by their codes or by the door of a household there. Where the input names none, the caller's own. */
	| {
			kind: 'within'
			by: AreaRule
			inputs: readonly string[]
			doors: readonly string[]
			whole: readonly string[]
	  }

export const common = (): Reach => ({ kind: 'common' })
export const own = (): Reach => ({ kind: 'own' })
export const ownDesks = (): Reach => ({ kind: 'ownDesks' })
export const ofWhole = (): Reach => ({ kind: 'whole' })
export const ofReport = (...inputs: readonly [string, ...string[]]): Reach => ({ kind: 'report', inputs })
export const ofHousehold = (input: string): Reach => ({ kind: 'household', inputs: [input] })
export const ofPerson = (input: string): Reach => ({ kind: 'person', inputs: [input] })
export const ofPlan = (input: string): Reach => ({ kind: 'plan', inputs: [input] })
export const ofImport = (input: string): Reach => ({ kind: 'import', inputs: [input] })
export const ofVersion = (input: string): Reach => ({ kind: 'version', inputs: [input] })
export const ofProposal = (input: string): Reach => ({ kind: 'proposal', inputs: [input] })

/** Which inputs name areas by a door, and which reach the whole county when they are there. */
interface Besides {
	doors?: readonly string[]
	whole?: readonly string[]
}

export const within = (
	by: AreaRule,
	inputs: readonly [string, ...string[]],
	{ doors = [], whole = [] }: Besides = {},
): Reach => ({ kind: 'within', by, inputs, doors, whole })
