import { DAY_MS } from '../../../miniprogram/domain/clock/china-time'
import { KEPT_DAYS } from '../../../miniprogram/domain/retention/periods'
import type { Ports } from '../ports/ports'
import { isTurn } from '../timer/turn'

/** How many entries one run clears; the next run goes on. */
const BATCH = 100

/** Days are counted: the hour is soon enough. */
const MINUTES = 60

/** How many entries of who looked at whose phone or address one run cleared. */
export interface ShowingsRun {
  showings: number
}

/** Clears the record of who was shown what of people once it is three years old. */
export async function runShowings({
  clock,
  showings,
}: Pick<Ports, 'clock' | 'showings'>): Promise<ShowingsRun> {
  const now = clock.now()
  if (!isTurn(now, MINUTES)) return { showings: 0 }
  return { showings: await showings.clearBefore(now - KEPT_DAYS.audit * DAY_MS, BATCH) }
}
