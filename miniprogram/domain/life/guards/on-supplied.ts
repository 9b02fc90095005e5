import { DAY_MS } from '../../clock/china-time'
import { termAmount } from '../../clock/term'
import { termsOf } from '../../report/category'
import { SUSPENSION_DAYS, SUSPENSION_LIMIT_DAYS } from '../limits'
import { unless, type SuppliedGuard } from './guard'

/** Conditions on what the sender supplied. */
export const SUPPLIED_GUARDS = {
  suspensionWithinLimit: ({ report, supplied: { days = 0 } }) => {
    const left = SUSPENSION_LIMIT_DAYS * DAY_MS - report.state.suspendedFor
    return unless(days <= SUSPENSION_DAYS && days * DAY_MS <= left, 'SUSPENDED_ENOUGH')
  },
  extensionWithinTerm: ({ report, category, supplied: { amount = 0 } }) => {
    const most = termAmount(termsOf(category).total)
    return unless(report.state.extensions.granted + amount <= most, 'EXTENDED_ENOUGH')
  },
} satisfies Record<string, SuppliedGuard>
