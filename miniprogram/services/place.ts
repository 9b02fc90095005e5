import type { Output } from '../../cloudfunctions/common/contract'
import { call } from './cloud'

export type PlaceAnswer = Output<'place', 'search'>
export type PlaceMatch = PlaceAnswer['matches'][number]

/** Looks for the area that people mean by a few words; nearer to home comes first. */
export function searchPlace(text: string, homeCode?: string): Promise<PlaceAnswer> {
  return call('place', 'search', homeCode === undefined ? { text } : { text, homeCode })
}
