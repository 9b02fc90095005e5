import { signsOf } from '../../miniprogram/shared/report/suggest'
import type { Said } from './learn'

/** A way from a sentence to codes, best first. */
export type Ranking = (sentence: string) => string[]

export interface Measured {
	top1: number
	top3: number
	/** The mean over the codes of the harmonic mean of precision and recall. */
	macroF1: number
}

export function measure(said: readonly Said[], rank: Ranking): Measured {
	const answers = said.map(({ code, sentence }) => ({ code, best: rank(sentence) }))
	const share = (is: (one: (typeof answers)[number]) => boolean): number =>
		answers.filter(is).length / answers.length
	const codes = [...new Set(said.map(({ code }) => code))]
	const f1 = codes.map((code) => {
		const right = answers.filter((one) => one.code === code && one.best[0] === code).length
		const wrong = answers.filter((one) => (one.code === code) !== (one.best[0] === code)).length
		return (2 * right) / (2 * right + wrong || 1)
	})
	return {
		top1: share(({ code, best }) => best[0] === code),
		top3: share(({ code, best }) => best.slice(0, 3).includes(code)),
		macroF1: f1.reduce((sum, one) => sum + one, 0) / f1.length,
	}
}

/** The yardstick: naive Bayes over single signs, with one added to each count. */
export function naiveBayes(said: readonly Said[]): Ranking {
	const counts = new Map<string, Map<string, number>>()
	const known = new Set<string>()
	for (const { code, sentence } of said) {
		const own = counts.get(code) ?? new Map<string, number>()
		counts.set(code, own)
		for (const sign of singles(sentence)) {
			own.set(sign, (own.get(sign) ?? 0) + 1)
			known.add(sign)
		}
	}
	const totals = new Map(
		[...counts].map(([code, own]) => [code, [...own.values()].reduce((a, b) => a + b, 0)]),
	)
	return (sentence) => {
		const likelihood = (code: string): number =>
			singles(sentence)
				.filter((sign) => known.has(sign))
				.reduce(
					(sum, sign) =>
						sum + Math.log(((counts.get(code)?.get(sign) ?? 0) + 1) / ((totals.get(code) ?? 0) + known.size)),
					0,
				)
		return [...counts.keys()]
			.map((code) => ({ code, score: likelihood(code) }))
			.sort((one, other) => other.score - one.score)
			.map(({ code }) => code)
	}
}

const singles = (sentence: string): string[] => signsOf(sentence).filter((sign) => sign.length === 1)
