/**
 * What those who supervise read of an area and a period. Three are those of the 12345 hotlines (响应率、解决率、满意率),
 * three follow the assessment of city management in GB/T 30428.4 (按期受理、按期办结、返工). How a report counts in
 * each stands in `measure.ts`.
 */
export const RATES = ['response', 'solved', 'satisfied', 'acceptance', 'completion', 'rework'] as const

export type RateCode = (typeof RATES)[number]

/** A report behind a number is in the numerator of its rate, or in the denominator alone. */
export const COUNTED = ['met', 'missed'] as const

export type Counted = (typeof COUNTED)[number]

/** How many reports a rate is about, and of how many of them it holds. */
export interface Rate {
	code: RateCode
	numerator: number
	denominator: number
	/** To one decimal. Null where there is nothing to count. */
	percent: number | null
}

/** A rate with its percent. */
export function rateOf(code: RateCode, numerator: number, denominator: number): Rate {
	const percent = denominator === 0 ? null : Math.round((numerator * 1000) / denominator) / 10
	return { code, numerator, denominator, percent }
}
