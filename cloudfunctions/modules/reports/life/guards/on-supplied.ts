import { DAY_MS } from '#shared/clock/china-time'
import { termAmount } from '#shared/clock/term'
import { HELPER_POSTS, termsOf } from '#shared/report/category'
import type { Post } from '#shared/roster/post'
import { SUSPENSION_DAYS, SUSPENSION_LIMIT_DAYS } from '../limits'
import type { Target } from '../situation'
import { unless, type SuppliedGuard } from './guard'
import { isWithinReach } from './on-target'

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
	saidSolved: ({ supplied: { rating } }) => unless(rating?.solved !== 'no', 'EVENT_NOT_ALLOWED'),
	saidUnsolved: ({ supplied: { rating } }) => unless(rating?.solved === 'no', 'EVENT_NOT_ALLOWED'),
	/** Nobody ends an emergency unseen. */
	placeSeenIfUrgent: ({ category, supplied: { placeSeen } }) =>
		unless(category.class !== 'emergency' || placeSeen !== undefined, 'EMERGENCY_UNSEEN'),
	/** Where it is and how to reach its reporter, nobody else says. */
	additionIsReporters: ({ relations, supplied: { addition } }) =>
		unless(!addition || relations.has('reporter'), 'ADDITION_IS_THE_REPORTERS'),
	/** An unnamed reporter leaves nothing that says who they are. */
	noPhoneOfUnnamed: ({ report, supplied: { addition } }) =>
		unless(!report.isUnnamed || addition?.phone === undefined, 'UNNAMED_HAS_NO_PHONE'),
	/** Co-handlers read the report: so they are above its place, or below the person who names them. */
	helpersWithinReach: (sending) => {
		const above = [...sending.chain, ...sending.placeChain].map(({ code }) => code)
		const isNear = ({ area }: Target) => above.includes(area.code) || isWithinReach(sending, area)
		const mayHelp = (helper: Target) =>
			(HELPER_POSTS as readonly Post[]).includes(helper.desk.post) && isNear(helper)
		return unless((sending.supplied.coHandlers ?? []).every(mayHelp), 'HELPER_OUT_OF_REACH')
	},
} satisfies Record<string, SuppliedGuard>
