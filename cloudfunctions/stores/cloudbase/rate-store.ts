import { RATES } from '#shared/rates/rate'
import type { Count, Counting, RateStore } from '../../modules/rates/ports/rate-store'
import { countedKey, stepName } from '../../modules/rates/measured'
import { command as _, database } from './cloud'
import { startOf } from '../../ports/page'
import type { ReportDocument } from './report-document'
import { LISTS, pageOfReports } from './report-lists'

const reports = database.collection<ReportDocument>('reports')

/** More than any area has right below it. The service gives fewer unless it is told. */
const MOST_GROUPS = 1000

type Group = Record<string, number> & { _id: string | null }

export const rateStore: RateStore = {
	async count(counting) {
		const { data } = await reports
			.aggregate<Group>()
			.match(submitted(counting))
			.group({
				_id: `$index.measured.steps.${stepName(counting.path.length)}`,
				reports: { $sum: 1 },
				...sums(counting.now),
			})
			.limit(MOST_GROUPS)
			.end()
		return data.map(countOf)
	},

	behind: ({ path, since, before }, { rate, counted, cursor, limit }) => {
		const keys = [countedKey(path[path.length - 1] ?? '', rate, counted)]
		return pageOfReports(
			LISTS.counted,
			{ keys, from: startOf(since), before: startOf(before) },
			cursor,
			limit,
		)
	},
}

function submitted({ path, since, before }: Counting): Record<string, unknown> {
	return {
		'index.measured.areas': path[path.length - 1],
		'index.measured.at': _.gte(since).and(_.lt(before)),
	}
}

/** For each rate, how many count by now and how many of them are met. */
function sums(now: number): object {
	return Object.fromEntries(
		RATES.flatMap((rate): [string, object][] => {
			const summand = `$index.measured.rates.${rate}`
			return [
				[`${rate}Of`, { $sum: { $cond: [{ $lt: [`${summand}.from`, now] }, 1, 0] } }],
				[`${rate}Met`, { $sum: `${summand}.met` }],
			]
		}),
	)
}

function countOf({ _id: areaCode, reports: all = 0, ...group }: Group): Count {
	const rates = RATES.map((rate) => [
		rate,
		{ numerator: group[`${rate}Met`] ?? 0, denominator: group[`${rate}Of`] ?? 0 },
	])
	return { areaCode, reports: all, rates: Object.fromEntries(rates) as Count['rates'] }
}
