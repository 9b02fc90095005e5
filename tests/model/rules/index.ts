import type { Change } from './change'
import { historyGrows, historyReplays } from './history'
import {
	barredStayOut,
	formerDesksSeeIt,
	movesToSomebody,
	oneOwner,
	othersDecide,
	returnsAreCounted,
	unnamedLeaveNoTrace,
} from './owner'
import { closedWhenChecked, othersCheck } from './result'
import { clockRuns, totalNeverFalls } from './total-clock'

/** What holds of every change of every report. */
export const CHANGE_RULES: readonly ((change: Change) => void)[] = [
	historyGrows,
	historyReplays,
	oneOwner,
	movesToSomebody,
	formerDesksSeeIt,
	returnsAreCounted,
	othersDecide,
	barredStayOut,
	unnamedLeaveNoTrace,
	clockRuns,
	totalNeverFalls,
	othersCheck,
	closedWhenChecked,
]
