import { CHECKING } from './rows/checking'
import { FLOODS } from './rows/floods'
import { HANDLING } from './rows/handling'
import { HEARING } from './rows/hearing'
import { KEEPING } from './rows/keeping'
import { OUTCOME } from './rows/outcome'
import { NEIGHBOURS } from './rows/neighbours'
import type { LifeRow } from './rows/row'
import { TOGETHER } from './rows/together'
import { WAITING } from './rows/waiting'

/**
 * The life of a report: every event, from where, by whom, and what it does. Of several rows for one event
 * the first whose conditions hold is taken. Nothing else in the product decides what may be done to a report; what its
 * submit begins with, when there is none yet, stands in `begin.ts`.
 */
export const LIFE: readonly LifeRow[] = [
	...CHECKING,
	...HANDLING,
	...WAITING,
	...OUTCOME,
	...HEARING,
	...TOGETHER,
	...NEIGHBOURS,
	...FLOODS,
	...KEEPING,
]
