import { VERIFYING } from './transitions/verifying'
import { FLOODS, TOGETHER } from './transitions/together'
import { HANDLING } from './transitions/handling'
import { HEARING } from './transitions/hearing'
import { KEEPING } from './transitions/keeping'
import { OUTCOME } from './transitions/outcome'
import { NEIGHBOURS } from './transitions/neighbours'
import type { Transition } from './transitions/transition'
import { WAITING } from './transitions/waiting'

/**
 * The life of a report: every event, from where, by whom, and what it does. Of several rows for one event
 * the first whose conditions hold is taken. Nothing else in the product decides what may be done to a report; what its
 * submit begins with, when there is none yet, stands in `begin.ts`.
 */
export const LIFE: readonly Transition[] = [
	...VERIFYING,
	...HANDLING,
	...WAITING,
	...OUTCOME,
	...HEARING,
	...TOGETHER,
	...NEIGHBOURS,
	...FLOODS,
	...KEEPING,
]
