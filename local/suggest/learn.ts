import { COUNTS, signsOf } from '../../miniprogram/shared/report/suggest'

/** What somebody said, and the code of the category that it is about. */
export interface Said {
	code: string
	sentence: string
}

/** A pair of signs that was said less often may be chance, and there are twenty thousand of them. */
const PAIR_HEARD = 3

/** How often each sign was said of each category, as the phone carries it: below 100 KB. */
export function learn(said: readonly Said[]): Record<string, string> {
	const counts = new Map<string, Map<string, number>>()
	for (const { code, sentence } of said) {
		const own = counts.get(code) ?? new Map<string, number>()
		counts.set(code, own)
		for (const sign of signsOf(sentence)) own.set(sign, (own.get(sign) ?? 0) + 1)
	}
	return Object.fromEntries([...counts].map(([code, own]) => [code, packed(own)]))
}

/** A part for each of COUNTS; in each the pairs of signs, then the single ones. */
function packed(own: ReadonlyMap<string, number>): string {
	return COUNTS.map((count, at) => {
		const below = COUNTS[at - 1] ?? Infinity
		const signs = (length: number): string =>
			[...own]
				.filter(([sign, heard]) => sign.length === length && heard >= count && heard < below)
				.filter(([, heard]) => length === 1 || heard >= PAIR_HEARD)
				.map(([sign]) => sign)
				.sort()
				.join('')
		return `${signs(2)}/${signs(1)}`
	}).join('|')
}
