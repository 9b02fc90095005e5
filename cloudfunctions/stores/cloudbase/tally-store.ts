import { startOfDay } from '#shared/clock/china-time'
import type { DayTally } from '../../modules/operations/rules/tally'
import type { Run, TallyStore } from '../../modules/operations/ports/tally-store'
import { clearBefore } from './clear-before'
import { codeOf, command as _, database } from './cloud'

/** The day is the id; `at` is when it began. */
interface DayDocument extends Omit<DayTally, 'day'> {
	_id: string
	at: number
}

interface RunDocument {
	_id: string
	ranAt: number
}

const days = database.collection<DayDocument>('operations')
const runs = database.collection<RunDocument>('operations')

const RUN = 'run:'
const RUNS: readonly Run[] = ['timer', 'content', 'summary']

/** It comes by each day. */
const CLEARED_AT_ONCE = 100

export const tallyStore: TallyStore = {
	async add(day, tally, of, count) {
		const more = { [`counts.${tally}.${of}`]: _.inc(count) }
		if ((await days.where({ _id: day }).update(more)).updated === 1) return
		try {
			await days.add({ _id: day, at: startOfDay(day), counts: { [tally]: { [of]: count } } })
		} catch (fault) {
			if (codeOf(fault) !== 'DATABASE_DUPLICATE_WRITE') throw fault
			// Another one began the day in the same moment.
			await days.where({ _id: day }).update(more)
		}
	},

	async ofDays(wanted) {
		const { data } = await days.where({ _id: _.in([...wanted]) }).get()
		return data.map(({ _id: day, counts }) => ({ day, counts }))
	},

	async ran(run, at) {
		await runs.doc(`${RUN}${run}`).set({ ranAt: at })
	},

	async lastRuns() {
		const { data } = await runs.where({ _id: _.in(RUNS.map((run) => `${RUN}${run}`)) }).get()
		return Object.fromEntries(data.map(({ _id, ranAt }) => [_id.slice(RUN.length), ranAt]))
	},

	async clearBefore(day) {
		await clearBefore(days, startOfDay(day), CLEARED_AT_ONCE)
	},
}
