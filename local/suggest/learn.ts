import {
	COUNTS,
	LETTER_OF_FIRST,
	MARKS,
	signsOf,
	type Pointers,
} from '../../miniprogram/shared/report/suggest'

/** What somebody said, and the code of the category that it is about. */
export interface Said {
	code: string
	sentence: string
}

/** A pair of signs that was said less often may be chance, and there are twenty thousand of them. */
const PAIR_HEARD = 3
/** The category that a pair was said of most has so much of it, or the pair tells nothing that its signs don't. */
const PAIR_SHARE = 0.5

/** How often each sign was said of each category, as the phone carries it: below 100 KB. */
export function learn(said: readonly Said[]): Pointers {
	const codes = [...new Set(said.map(({ code }) => code))]
	const counts = new Map<string, number[]>()
	for (const { code, sentence } of said) {
		const at = codes.indexOf(code)
		for (const sign of signsOf(sentence)) {
			const own = counts.get(sign) ?? codes.map(() => 0)
			counts.set(sign, own)
			own[at] = (own[at] ?? 0) + 1
		}
	}
	const telling = [...counts].filter(([sign, heard]) => sign.length === 1 || tells(heard))
	return { codes: codes.join(' '), signs: packed(telling) }
}

function tells(heard: readonly number[]): boolean {
	const all = heard.reduce((one, other) => one + other, 0)
	return all >= PAIR_HEARD && Math.max(...heard) >= all * PAIR_SHARE
}

/** A word for each sign, and in it each second sign of its pairs. */
function packed(counts: readonly [string, readonly number[]][]): string {
	const words = new Map<string, string>()
	for (const [sign, heard] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
		const first = sign.charAt(0)
		words.set(first, `${words.get(first) ?? ''}${sign.slice(-1)}${heard.map(marked).join('')}`)
	}
	return [...words.values()].join(' ')
}

function marked(heard: number, at: number): string {
	const level = COUNTS.filter((count) => count <= heard).length - 1
	return level < 0 ? '' : `${String.fromCharCode(LETTER_OF_FIRST + at)}${MARKS[level] ?? ''}`
}
