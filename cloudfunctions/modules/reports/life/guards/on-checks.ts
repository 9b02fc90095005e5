import { chinaDay } from '#shared/clock/china-time'
import { checkerAbove } from '../check'
import type { Situation } from '../situation'
import { unless, type StateGuard } from './guard'

const owed = ({ report }: Situation): number => report.state.checks.owed

const hasCheckerAbove = ({ report, placeChain, now }: Situation): boolean =>
	checkerAbove({ placeChain, state: report.state, day: chinaDay(now) }) !== null

/** Conditions on the checks by others (核查). */
export const CHECK_GUARDS = {
	checkOwed: (situation) => unless(owed(situation) > 0, 'EVENT_NOT_ALLOWED'),
	noCheckOwed: (situation) => unless(owed(situation) === 0, 'CHECK_OWED'),
	lastCheckOwed: (situation) => unless(owed(situation) === 1, 'EVENT_NOT_ALLOWED'),
	moreChecksOwed: (situation) => unless(owed(situation) > 1, 'EVENT_NOT_ALLOWED'),
	notCheckedBefore: ({ relations }) => unless(!relations.has('checkedIt'), 'ALREADY_CHECKED'),
	checkLeftAtTop: (situation) =>
		unless(owed(situation) > 0 && situation.report.state.atTop, 'EVENT_NOT_ALLOWED'),
	checkerAbove: (situation) => unless(hasCheckerAbove(situation), 'NO_LEVEL_ABOVE'),
	noCheckerAbove: (situation) => unless(!hasCheckerAbove(situation), 'EVENT_NOT_ALLOWED'),
} satisfies Record<string, StateGuard>
