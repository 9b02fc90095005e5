import { allCases, type Verdict } from './conform'
import { CONFORMANCE_WORDS as WORDS } from './words'

const LONGEST = 200

/** The cases side by side, a line each, with what was answered otherwise below its line; then the sums. */
export function table(embedded: readonly Verdict[], cloud: readonly Verdict[] | undefined): string[] {
	const lines = allCases.flatMap(({ entry, outcome, says }, at) => {
		const [here, there] = [embedded[at], cloud?.[at]]
		const signs = [here, there].map((verdict) => (verdict ? WORDS.signs[verdict.is] : WORDS.none))
		return [
			`${signs.join('    ')}    ${entry} ${outcome}: ${says}`,
			...gave(WORDS.local, here),
			...gave(WORDS.cloud, there),
		]
	})
	return [
		WORDS.head.join('  '),
		...lines,
		sum(WORDS.local, embedded),
		...(cloud ? [sum(WORDS.cloud, cloud)] : []),
	]
}

function gave(where: string, verdict: Verdict | undefined): string[] {
	return verdict?.gave === undefined ? [] : [`          ${WORDS.gave(where, verdict.gave.slice(0, LONGEST))}`]
}

function sum(where: string, verdicts: readonly Verdict[]): string {
	const count = (is: Verdict['is']): number => verdicts.filter((verdict) => verdict.is === is).length
	return WORDS.sum(where, count('same'), count('other'))
}
