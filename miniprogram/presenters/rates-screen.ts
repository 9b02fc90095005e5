import type { Period } from '../shared/rates/period'
import { NAMED_PERIODS } from '../shared/rates/period'
import type { Counted, RateCode } from '../shared/rates/rate'
import { dayInWords, dayWords } from '../shared/words/moment'
import { PERIOD_WORDS, RATE_WORDS, RATES_SAYS, RATES_WORDS } from '../shared/words/pages/rates'
import type { AreaRates } from '../services/rates'

type ChildRates = AreaRates['children'][number]
type Rate = AreaRates['rates'][number]

/** A rate, ready to be shown. */
export interface RateLine {
	code: RateCode
	name: string
	means: string
	percent: string
	/** Of how many; empty where there is nothing to count. */
	count: string
	/** Which of its reports are looked at first. */
	counted: Counted
}

/** An area below, with its three rates in one line each. */
interface AreaLine {
	code: string
	name: string
	reports: string
	rates: { code: RateCode; name: string; percent: string }[]
}

/** The rates of an area and a period, ready to be shown. */
export interface RatesScreen {
	name: string
	days: string
	reports: string
	groups: { head: string; rates: RateLine[] }[]
	children: AreaLine[]
	/** What counts here and in none of the areas below; empty where they make up the whole. */
	beside: string
	/** The areas below from which nothing came, in one line; empty where there are none. */
	silent: string
}

/** The three that hotlines are judged by. */
const THREE: readonly RateCode[] = ['response', 'solved', 'satisfied']

export function ratesScreen(answer: AreaRates): RatesScreen {
	const three = answer.rates.filter(({ code }) => THREE.includes(code))
	const others = answer.rates.filter(({ code }) => !THREE.includes(code))
	return {
		name: answer.area.name,
		days: daysWords(answer),
		reports: RATES_SAYS.reports(answer.reports),
		groups: [
			{ head: RATES_WORDS.threeHead, rates: three.map(rateLine) },
			{ head: RATES_WORDS.termsHead, rates: others.map(rateLine) },
		],
		children: answer.children.filter(({ reports }) => reports > 0).map(areaLine),
		beside: besideWords(answer),
		silent: silentWords(answer.children.filter(({ reports }) => reports === 0)),
	}
}

/** A place is not always known as near as the areas below. */
function besideWords({ reports, children }: AreaRates): string {
	const below = children.reduce((sum, child) => sum + child.reports, 0)
	return children.length === 0 || below >= reports ? '' : RATES_SAYS.beside(reports - below)
}

const silentWords = (areas: readonly ChildRates[]): string =>
	areas.length === 0 ? '' : RATES_SAYS.silent(areas.map(({ area }) => area.name))

function rateLine({ code, numerator, denominator, percent }: Rate): RateLine {
	const { name, means } = RATE_WORDS[code]
	return {
		code,
		name,
		means,
		percent: percentWords(percent),
		count: denominator === 0 ? '' : RATES_SAYS.count(numerator, denominator),
		counted: worseFirst(code, numerator, denominator),
	}
}

/** The list behind a number begins with what went wrong, if anything did. */
function worseFirst(code: RateCode, numerator: number, denominator: number): Counted {
	const wrong: Counted = code === 'rework' ? 'met' : 'missed'
	const right: Counted = code === 'rework' ? 'missed' : 'met'
	const count = wrong === 'met' ? numerator : denominator - numerator
	return count > 0 ? wrong : right
}

function areaLine({ area, reports, rates }: ChildRates): AreaLine {
	return {
		code: area.code,
		name: area.name,
		reports: RATES_SAYS.reports(reports),
		rates:
			reports === 0
				? []
				: rates
						.filter(({ code }) => THREE.includes(code))
						.map(({ code, percent }) => ({
							code,
							name: RATE_WORDS[code].short,
							percent: percentWords(percent),
						})),
	}
}

function percentWords(percent: number | null): string {
	return percent === null ? RATES_WORDS.none : RATES_SAYS.percent(percent)
}

/** The days of a period; the year of the second one only where it is another. */
export function daysWords({ from, to }: Period): string {
	const second = from.slice(0, 4) === to.slice(0, 4) ? dayWords(to) : dayInWords(to)
	return RATES_SAYS.days(dayInWords(from), second)
}

/** The periods to choose from; the last one is of any days. */
export const PERIOD_CHOICES = [...NAMED_PERIODS, 'own' as const].map((value) => ({
	value,
	label: PERIOD_WORDS[value],
}))
