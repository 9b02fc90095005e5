import type { AreaRef } from '#shared/area/area'
import type { Standing } from '../../org/rules/standing'

/** The keys by which visits find a household, beside those of the roster. */
export function visitKeys(path: readonly AreaRef[], visits: Standing | undefined): string[] {
	const { pair, waiting, told = {} } = visits ?? {}
	return [
		...(pair?.memberId === undefined ? [] : [`walks:${pair.memberId}`]),
		...new Set(Object.values(told).map(({ goes }) => `forgets:${goes}`)),
		...(waiting ? path.map(({ code }) => `waits:${code}`) : []),
	]
}
