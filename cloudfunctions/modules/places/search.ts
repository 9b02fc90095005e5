import { pathText, type AreaRef } from '#shared/area/area'
import type { Input, Output } from './contract'
import type { Call } from '../../identity/call'
import { rosterKey } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import { answerTo } from './answer/answer'
import { textKeys } from './keys/text-keys'

const MOST_MATCHES = 5

/** The keys of all areas that a text may mean, for one read of the roster. */
export function placeKeys(text: string): string[] {
	return textKeys(text).map(rosterKey.name)
}

/**
 * What a text means among the areas that were read by its keys, near the home first. Where the read may not have
 * brought all of them, nothing is certain.
 */
export function placeIn(snapshot: RosterSnapshot, text: string, home: readonly AreaRef[]): Output<'search'> {
	const { isCertain, isSimilar, areas } = answerTo(text, snapshot.areas(), home)
	const matches = areas.slice(0, MOST_MATCHES)
	return {
		status: areas.length === 0 ? 'none' : isCertain && !snapshot.isCut ? 'one' : 'several',
		...(isSimilar && { similar: true }),
		matches: matches.map(({ code, name, path }) => ({ areaCode: code, name, path: pathText(path) })),
	}
}

/** Finds an area by its name as people write it. */
export async function search({ text, homeCode }: Input<'search'>, call: Call): Promise<Output<'search'>> {
	const homeKey = homeCode === undefined ? [] : [rosterKey.area(homeCode)]
	const { snapshot } = await call.roster([...placeKeys(text), ...homeKey])
	const home = homeCode === undefined ? undefined : snapshot.area(homeCode)
	return placeIn(snapshot, text, home?.path ?? [])
}
