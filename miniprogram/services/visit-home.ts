import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { recall, remember } from './cache'
import { CallError } from './call-error'
import { call } from './cloud'
import { askConsent, prepareConsent } from './subscribe'

/** Who came to the caller's own home, the plans that come there, and what was said to them. */
export type OwnVisits = Output<'visit', 'ofHome'>
export type TellInput = Input<'visit', 'tell'>

const NAME = 'own-visits'

/** A plan starts once in weeks: the first page need not ask each time it is looked at. */
const FRESH_MS = 30 * 60_000

export async function showOwnVisits(): Promise<OwnVisits> {
	const own = await call('visit', 'ofHome', {})
	remember(NAME, own)
	if (own.plans.some(({ notice }) => notice)) void prepareConsent()
	return own
}

/** Own visits as this phone knows them, read anew when they are old. Where they can't be read: what was last known, or null. */
export async function knownOwnVisits(): Promise<OwnVisits | null> {
	const last = recall<OwnVisits>(NAME)
	if (last && Date.now() - last.at < FRESH_MS) return last.value
	try {
		return await showOwnVisits()
	} catch (error) {
		if (!(error instanceof CallError)) throw error
		return error.unanswered ? (last?.value ?? null) : null
	}
}

export const lastOwnVisits = (): { value: OwnVisits; at: number } | null => recall<OwnVisits>(NAME)

/** Somebody at home has read a notice; with that tap WeChat asks whether it may tell them the next one. */
export async function hear(planId: string): Promise<void> {
	const asking = askConsent('home')
	await call('visit', 'hear', { planId })
	await asking.settle()
}

export const tell = (input: TellInput): Promise<unknown> => call('visit', 'tell', input)
/** Says whether the paired member may stand on the printed card at the door. */
export const printPair = (yes: boolean): Promise<unknown> => call('pair', 'print', { yes })

export const untell = (id: string): Promise<unknown> => call('visit', 'untell', { id })
export const sayNo = (planId: string, no: boolean): Promise<unknown> => call('visit', 'sayNo', { planId, no })
