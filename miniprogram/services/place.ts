import type { Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

export type PlaceAnswer = Output<'place', 'search'>
export type PlaceMatch = PlaceAnswer['matches'][number]
export type PlaceChild = Output<'place', 'children'>['children'][number]

/** Looks for the area that people mean by a few words; nearer to home comes first. */
export function searchPlace(text: string, homeCode?: string): Promise<PlaceAnswer> {
	return call('place', 'search', homeCode === undefined ? { text } : { text, homeCode })
}

/** The areas right below one; without one, the roots. */
export async function areasBelow(areaCode?: string): Promise<PlaceChild[]> {
	return (await call('place', 'children', areaCode === undefined ? {} : { areaCode })).children
}
