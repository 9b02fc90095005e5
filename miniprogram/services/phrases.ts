import type { Input, Output } from '../../cloudfunctions/modules/contract'
import type { Desk } from '../shared/roster/desk'
import { CallError } from './call-error'
import { call } from './cloud'

/** The sentences that a desk keeps (常用语), with today's names. */
export type DeskPhrases = Output<'report', 'phrases'>

/** Of one desk, or of the first that the caller answers for. */
export const showPhrases = (desk?: Desk): Promise<DeskPhrases> =>
	call('report', 'phrases', desk ? { desk } : {})

/** The sentences for the hints above a field; none without an answer, and the field works on. */
export async function phrasesOrNone(desk?: Desk): Promise<DeskPhrases | null> {
	try {
		return await showPhrases(desk)
	} catch (error) {
		if (error instanceof CallError) return null
		throw error
	}
}

export const savePhrases = (input: Input<'report', 'savePhrases'>): Promise<DeskPhrases> =>
	call('report', 'savePhrases', input)
