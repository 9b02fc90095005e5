import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'
import type { SheetChoice } from './roster-import'

/** Which households a list names, and of each row that names none why. */
export type ReadList = Output<'roster', 'readList'>

/** What is read: an uploaded file, or what was pasted. */
export type ListSource = Pick<Input<'roster', 'readList'>, 'name' | 'fileId' | 'text'>

export const readList = (areaCode: string, source: ListSource, choices: SheetChoice[]): Promise<ReadList> =>
	call('roster', 'readList', { areaCode, ...source, choices })

/** A list that is ready to be gone to. */
export interface HouseholdList {
	areaCode: string
	name: string
	households: string[]
}

let kept: HouseholdList | null = null

/** Keeps a list for the page behind: it names people’s homes, so nothing of it stays on the phone. */
export function keepList(list: HouseholdList): void {
	kept = list
}

/** The list that was kept for an area, once. */
export function takeList(areaCode: string | undefined): HouseholdList | null {
	const list = kept?.areaCode === areaCode ? kept : null
	kept = null
	return list
}
