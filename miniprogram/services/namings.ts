import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

/** What the county calls its areas and posts (当地叫法). */
export type SavedNamings = Output<'roster', 'namings'>

export const showNamings = (): Promise<SavedNamings> => call('roster', 'namings', {})

/** Saves all of them; the answer has the next version. */
export const saveNamings = (input: Input<'roster', 'saveNamings'>): Promise<SavedNamings> =>
	call('roster', 'saveNamings', input)
