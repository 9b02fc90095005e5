import type { Change } from './change'
import { historyGrows, historyReplays } from './history'
import { movesToSomebody, oneOwner } from './owner'
import { closedWhenChecked, othersCheck } from './result'
import { clockRuns, totalNeverFalls } from './total-clock'

/** What holds of every change of every report. */
export const CHANGE_RULES: readonly ((change: Change) => void)[] = [
  historyGrows,
  historyReplays,
  oneOwner,
  movesToSomebody,
  clockRuns,
  totalNeverFalls,
  othersCheck,
  closedWhenChecked,
]
