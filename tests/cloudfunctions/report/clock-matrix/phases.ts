import { CHAIN } from '../../../support/reports'
import type { Life } from './life'
import { MINUTE } from './plain-time'

const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

type Script = (life: Life) => void

const [, VILLAGE] = CHAIN

/** To the village, anew to be accepted. */
function toVillage(life: Life, at: number): void {
	if (!VILLAGE) throw new RangeError('no village')
	const target = { desk: { areaCode: VILLAGE.code, post: 'villageLeader' }, area: VILLAGE } as const
	life.does('assign', 'dispatcher', at, { target })
}

const accepted: Script = (life) => life.does('accept', 'ownerHolder', life.start + 5 * MINUTE)
const started: Script = (life) => {
	accepted(life)
	life.does('start', 'lead', life.start + 6 * MINUTE)
}
const climbedLate: Script = (life) => life.timer(life.total + MINUTE)
const resolved: Script = (life) => {
	started(life)
	life.does('resolve', 'lead', life.start + 30 * MINUTE)
}
const suspended =
	(after: number, days = 1): Script =>
	(life) => {
		started(life)
		life.does('suspend', 'lead', life.start + after, { days })
	}
const reworked =
	(times: number): Script =>
	(life) => {
		started(life)
		for (let time = 0; time < times; time++) {
			const at = life.start + (30 + 10 * time) * MINUTE
			life.does('resolve', 'lead', at)
			life.does('rework', 'checker', at + 5 * MINUTE)
		}
	}

/** Where a report may stand, whatever its category. */
export const PHASES: Readonly<Record<string, Script>> = {
	reported: () => undefined,
	'passed on as nobody accepted it': (life) => life.timer(life.until + 1),
	'passed on twice': (life) => {
		life.timer(life.until + 1)
		life.timer(life.until + 1)
	},
	'passed on when the total ran out': climbedLate,
	'passed on again after that': (life) => {
		climbedLate(life)
		life.timer(life.until + 1)
	},
	'left at the top': (life) => {
		for (let level = 0; level < 3; level++) life.timer(life.until + 1)
	},
	'given to another desk a minute before the end': (life) => toVillage(life, life.total - MINUTE),
	'given to another desk at the very end': (life) => toVillage(life, life.total),
	'returned, the clock set forward': (life) => life.does('return', 'ownerHolder', life.start + 2 * DAY),
	'returned late, the clock set back': (life) => {
		life.does('return', 'ownerHolder', life.total + HOUR)
		life.does('accept', 'ownerHolder', life.total - HOUR)
	},
	accepted,
	'accepted, the clock set back': (life) => life.does('accept', 'ownerHolder', life.start - HOUR),
	'accepted at the very end': (life) => life.does('accept', 'ownerHolder', life.total),
	'accepted late': (life) => {
		climbedLate(life)
		life.does('accept', 'ownerHolder', life.until - MINUTE)
	},
	processing: started,
	'processing until it was passed on': (life) => {
		started(life)
		climbedLate(life)
	},
	supervised: (life) => {
		started(life)
		life.does('supervise', 'headAbove', life.start + 10 * MINUTE)
	},
	'supervised and noted': (life) => {
		started(life)
		life.does('supervise', 'headAbove', life.start + 10 * MINUTE)
		life.does('note', 'ownerHolder', life.start + 5 * HOUR)
	},
	'given more time': (life) => {
		started(life)
		life.does('askExtension', 'lead', life.start + 10 * MINUTE)
		life.does('grantExtension', 'headAbove', life.start + 20 * MINUTE)
	},
	suspended: suspended(20 * MINUTE),
	'suspended and supervised': (life) => {
		suspended(20 * MINUTE, 30)(life)
		life.does('supervise', 'headAbove', life.start + 30 * MINUTE)
	},
	'suspended late': (life) => {
		started(life)
		life.does('suspend', 'lead', life.total + MINUTE, { days: 2 })
	},
	resumed: (life) => {
		suspended(20 * MINUTE)(life)
		life.does('resume', 'lead', life.start + 20 * HOUR)
	},
	'resumed by a timer that came late': (life) => {
		suspended(20 * MINUTE)(life)
		life.timer(life.start + 3 * DAY)
	},
	'resumed late': (life) => {
		started(life)
		life.does('suspend', 'lead', life.total + MINUTE)
		life.does('resume', 'lead', life.total + HOUR)
	},
	'a question asked': (life) => {
		started(life)
		life.does('ask', 'lead', life.start + 20 * MINUTE)
	},
}

/** Where others check the result. */
export const CHECKED_PHASES: Readonly<Record<string, Script>> = {
	'waiting for a check': resolved,
	'resolved late, waiting for a check': (life) => {
		started(life)
		life.does('resolve', 'lead', life.total + HOUR)
	},
	'a check passed up': (life) => {
		resolved(life)
		life.timer(life.until + 1)
	},
	reworked: reworked(1),
	'reworked three times': reworked(3),
	'with an earlier one in it': (life) => life.takesIn(life.start - HOUR, life.start + MINUTE),
	'with a later one in it': (life) => life.takesIn(life.start + MINUTE, life.start + 2 * MINUTE),
	'with one in it that was late already': (life) => life.takesIn(life.start - 40 * DAY, life.start + MINUTE),
	'after an earlier one was let go': (life) => {
		life.takesIn(life.start - HOUR, life.start + MINUTE)
		life.letsGo(life.start + 30 * MINUTE)
	},
	'after one was let go that was late already': (life) => {
		life.takesIn(life.start - 40 * DAY, life.start + MINUTE)
		life.timer(life.until + 1)
		life.letsGo(life.start + 30 * DAY)
	},
	'after one was let go for which it was late': (life) => {
		life.takesIn(life.start - HOUR, life.start + MINUTE)
		started(life)
		const end = life.total
		life.does('note', 'ownerHolder', end + MINUTE)
		life.letsGo(end + 2 * MINUTE)
	},
	'after a pause with an earlier one in it, let go': (life) => {
		life.takesIn(life.start - HOUR, life.start + MINUTE)
		suspended(20 * MINUTE)(life)
		life.does('resume', 'lead', life.start + 20 * HOUR)
		life.letsGo(life.start + 21 * HOUR)
	},
	merged: (life) => life.merges(life.start + MINUTE),
	'taken back, nobody having accepted it': (life) => {
		life.merges(life.start + MINUTE)
		life.does('unmerge', 'dispatcher', life.start + 3 * DAY)
	},
	'taken back when its suspension was over': (life) => {
		suspended(20 * MINUTE)(life)
		life.merges(life.start + 30 * MINUTE)
		life.does('unmerge', 'dispatcher', life.start + 3 * DAY)
		life.timer(life.start + 3 * DAY + MINUTE)
	},
}

/** Where the reporter confirms it. */
export const UNCHECKED_PHASES: Readonly<Record<string, Script>> = {
	'waiting for the reporter': resolved,
	closed: (life) => {
		resolved(life)
		life.does('confirm', 'reporter', life.start + HOUR)
	},
	'closed late': (life) => {
		started(life)
		life.does('resolve', 'lead', life.total + HOUR)
		life.does('confirm', 'reporter', life.total + 2 * HOUR)
	},
	'opened again': (life) => {
		resolved(life)
		life.does('confirm', 'reporter', life.start + HOUR)
		life.does('reopen', 'reporter', life.start + DAY)
	},
	rejected: (life) => life.does('reject', 'ownerHolder', life.start + HOUR),
	appealed: (life) => {
		life.does('reject', 'ownerHolder', life.start + HOUR)
		life.does('appeal', 'reporter', life.start + DAY)
	},
}

/** Where the reporter has no WeChat. */
export const UNTOLD_PHASES: Readonly<Record<string, Script>> = {
	'waiting for a call': resolved,
	'a call passed up': (life) => {
		resolved(life)
		life.timer(life.until + 1)
	},
	rung: (life) => {
		resolved(life)
		life.does('told', 'ownerHolder', life.start + HOUR)
	},
}
