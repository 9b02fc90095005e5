import { DAY_MS } from '#shared/clock/china-time'
import { forgottenReport } from '../../../../cloudfunctions/modules/reports/life/forgotten'
import { KEPT_DAYS } from '../../../../cloudfunctions/privacy/kept-days'
import { put, checkDue, end, entryAfter, idsOf, NOW, read, reportOf } from '../../given/reports'
import type { PromisesFor } from '../../promise'

const YEAR = KEPT_DAYS.report * DAY_MS

/** What is promised of reports whose words and names are to be forgotten. */
export const forgetting: PromisesFor<'reports', 'forgetDue' | 'forget'> = {
	forgetDue: {
		'names what ended long ago, the longest first, and nothing that is open': async (stores) => {
			await put(
				stores,
				reportOf('r1', { at: NOW + 5 }),
				reportOf('r2', { at: NOW }),
				reportOf('r3', { at: NOW }),
			)
			await end(stores, 'r1')
			await end(stores, 'r2')
			const last = Math.max(...(await Promise.all(['r1', 'r2'].map((id) => lastAt(stores, id)))))
			expect(await stores.reports.forgetDue(NOW + YEAR - DAY_MS, 9)).toEqual([])
			const due = await stores.reports.forgetDue(last + YEAR, 9)
			expect(idsOf(due).sort()).toEqual(['r1', 'r2'])
			expect(due.map(({ history }) => history[history.length - 1]?.at)).toEqual(
				due.map(({ history }) => history[history.length - 1]?.at ?? 0).sort((one, other) => one - other),
			)
			expect(idsOf(await stores.reports.forgetDue(last + YEAR, 1))).toEqual([due[0]?.id])
		},
	},
	forget: {
		'puts what is left in its place; it is due no more once it names no file that is left': async (
			stores,
		) => {
			await put(stores, reportOf('r1', { said: { checks: [checkDue(NOW)] } }))
			await end(stores, 'r1')
			const left = forgottenReport(await read(stores, 'r1'))
			expect(await stores.reports.forget(left)).toBe(true)
			expect(await read(stores, 'r1')).toEqual(left)
			expect(await stores.reports.forgetDue(NOW + YEAR, 9)).toEqual([left])
			const { leftFiles: _, ...done } = left
			expect(await stores.reports.forget(done)).toBe(true)
			expect(await read(stores, 'r1')).toEqual(done)
			expect(await stores.reports.forgetDue(NOW + 9 * YEAR, 9)).toEqual([])
			expect(await stores.reports.moderationsDue(NOW + 9 * YEAR, 9)).toEqual([])
		},
		'writes nothing where an event came between, and nothing that is not there': async (stores) => {
			await put(stores, reportOf('r1'))
			await end(stores, 'r1')
			const before = await read(stores, 'r1')
			await stores.reports.append(before, entryAfter(before, {}))
			const now = await read(stores, 'r1')
			expect(await stores.reports.forget(forgottenReport(before))).toBe(false)
			expect(await stores.reports.forget(forgottenReport(reportOf('none')))).toBe(false)
			expect(await read(stores, 'r1')).toEqual(now)
		},
	},
}

const lastAt = async (stores: Parameters<typeof read>[0], id: string): Promise<number> => {
	const { history } = await read(stores, id)
	return history[history.length - 1]?.at ?? 0
}
