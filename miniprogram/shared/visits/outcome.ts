/** What came of one going. */
export const OUTCOMES = [
	'done',
	'called',
	'nobodyHome',
	'refused',
	'empty',
	'letOut',
	'movedAway',
	'demolished',
	'died',
	'notFound',
	'unsafe',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Somebody at home read a notice themself: nobody went there. */
export const HEARD = 'heard'

/** What may end what is owed: what came of a going, or that nobody needed to go. */
export type Result = Outcome | typeof HEARD

/** After these nobody need go there again, once somebody above has looked: the household leaves the targets. */
const LEAVING: readonly Outcome[] = ['movedAway', 'empty', 'demolished']

export const isLeaving = (outcome: Outcome): boolean => LEAVING.includes(outcome)

/** How somebody goes; `any`: where a plan takes either. */
export const CHANNELS = ['door', 'phone', 'any'] as const
export type Channel = (typeof CHANNELS)[number]

/** What somebody found who looked at it again: it has come back; nobody had been there. */
export const FINDINGS = ['again', 'neverCame'] as const
export type Found = (typeof FINDINGS)[number]
