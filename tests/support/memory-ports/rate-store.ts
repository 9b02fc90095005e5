import type { Count, Counting, RateStore } from '../../../cloudfunctions/modules/rates/ports/rate-store'
import { countedAt, countedKey, measuredOf } from '../../../cloudfunctions/modules/rates/measured'
import type { Report } from '#shared/life/report'
import { RATES, type RateCode } from '#shared/rates/rate'
import { pageIn, type Order } from './page'
import type { MemoryReports } from './report-store'

const NEWEST_FIRST: Order<Report> = {
	value: (report) => measuredOf(report).at,
	id: ({ id }) => id,
	direction: 'desc',
}

/** Counts over reports in memory, as the store of the database answers. */
export function memoryRates(reports: MemoryReports): RateStore {
	const submitted = ({ path, since, before }: Counting): Report[] =>
		reports.all().filter((report) => {
			const { at, areas } = measuredOf(report)
			return areas[path.length - 1] === path[path.length - 1] && since <= at && at < before
		})
	return {
		count: async (counting) => {
			const below = ({ place }: Report): string | null => place.path[counting.path.length]?.code ?? null
			const all = submitted(counting)
			return [...new Set(all.map(below))].map((areaCode) => {
				const group = all.filter((report) => below(report) === areaCode)
				return { areaCode, reports: group.length, rates: ratesOf(group, counting.now) }
			})
		},
		behind: async (counting, { rate, counted, cursor, limit }) => {
			const key = countedKey(counting.path[counting.path.length - 1] ?? '', rate, counted)
			const fits = submitted(counting).filter((report) =>
				countedAt(measuredOf(report), reports.countedTo(report)).includes(key),
			)
			return pageIn(fits, NEWEST_FIRST, cursor, limit)
		},
	}
}

function ratesOf(group: readonly Report[], now: number): Count['rates'] {
	const each = group.map((report) => measuredOf(report).rates)
	const one = (code: RateCode) => ({
		numerator: each.filter((rates) => rates[code].met === 1).length,
		denominator: each.filter((rates) => rates[code].from < now).length,
	})
	return Object.fromEntries(RATES.map((code) => [code, one(code)])) as Count['rates']
}
