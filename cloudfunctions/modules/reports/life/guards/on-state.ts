import { chinaDay, DAY_MS, MINUTE_MS } from '#shared/clock/china-time'
import { QUESTION_DAYS, silentAt, timerTask } from '../due'
import {
	EXTENSION_LIMIT,
	REINSTATE_MINUTES,
	REOPEN_LIMIT,
	RESTORE_DAYS,
	REWORK_LIMIT,
	SECOND_THOUGHT_DAYS,
	SUSPENSION_LIMIT_DAYS,
} from '../limits'
import { hearsByPhone } from '#shared/life/report'
import { owed } from '../owed'
import { backToAssigner, oneLevelUp } from '../passing'
import { FIRST_VERSION, mayBeShared, publicVersions } from '../publicity'
import { readingOf } from '../relations'
import { isHeld } from '../forgotten'
import { anotherDecides, lastActor, lastRejecter, whoHears } from '../top'
import type { Situation } from '../situation'
import { unless, type StateGuard } from './guard'

const isBelowTheTop = ({ report, chain, now }: Situation): boolean =>
	oneLevelUp(report.state, chain, chinaDay(now)) !== null

/** Conditions on the report, the roster and the time. Null when met. */
export const STATE_GUARDS = {
	levelAbove: (situation) => unless(isBelowTheTop(situation), 'NO_LEVEL_ABOVE'),
	topLevel: (situation) => unless(!isBelowTheTop(situation), 'EVENT_NOT_ALLOWED'),
	assignerTakesBack: (situation) => unless(backToAssigner(situation) !== null, 'NO_LEVEL_ABOVE'),
	nobodyTakesBack: (situation) => unless(backToAssigner(situation) === null, 'EVENT_NOT_ALLOWED'),
	somebodyDecides: (situation) =>
		unless(isBelowTheTop(situation) || anotherDecides(situation), 'NOBODY_DECIDES'),
	anotherAsked: (situation) =>
		unless(lastActor(situation, 'askExtension') !== situation.personId, 'EVENT_NOT_ALLOWED'),
	somebodyHears: (situation) => unless(whoHears(situation) !== null, 'NOBODY_HEARS'),
	/** Another holder decides on an appeal about the top: the one who rejected it may take it up, and not reject it again. */
	anotherRejects: (situation) =>
		unless(
			!situation.report.state.appealed || lastRejecter(situation) !== situation.personId,
			'ANOTHER_DECIDES',
		),
	notAtTop: ({ report }) => unless(!report.state.atTop, 'ALREADY_SUPERVISED'),
	notSupervised: ({ report }) => unless(report.state.supervision === null, 'ALREADY_SUPERVISED'),
	clockRanOut: ({ report, now }) => {
		const task = timerTask(report.state)
		return unless(task?.event === 'escalate' && now >= task.at, 'TOO_EARLY')
	},
	notEmergency: ({ category }) => unless(category.class !== 'emergency', 'EMERGENCY_IS_TAKEN'),
	notYetAppealed: ({ report }) => unless(!report.state.appealed, 'ALREADY_APPEALED'),
	reopenedLessThanTwice: ({ report }) => unless(report.state.reopens < REOPEN_LIMIT, 'REOPENED_TWICE'),
	inTime: ({ report, now }) => {
		const { result } = owed(report.state, now)
		return unless(result !== null && now <= result.until, 'TOO_LATE_TO_EXTEND')
	},
	noExtensionAsked: ({ report }) => unless(report.state.extensions.asked === null, 'EXTENSION_ASKED'),
	extensionAsked: ({ report }) => unless(report.state.extensions.asked !== null, 'EVENT_NOT_ALLOWED'),
	extendedLessThanTwice: ({ report }) =>
		unless(report.state.extensions.times < EXTENSION_LIMIT, 'EXTENDED_ENOUGH'),
	reporterOnWechat: ({ report }) => unless(report.reporter.openid !== undefined, 'REPORTER_HAS_NO_WECHAT'),
	reporterWithoutWechat: ({ report }) => unless(hearsByPhone(report.reporter), 'REPORTER_ON_WECHAT'),
	readsAllOfIt: ({ report, relations }) =>
		unless(readingOf(report, relations) === 'all', 'EVENT_NOT_ALLOWED'),
	questionWithinLimit: ({ report }) =>
		unless(
			report.state.suspendedFor + QUESTION_DAYS * DAY_MS <= SUSPENSION_LIMIT_DAYS * DAY_MS,
			'SUSPENDED_ENOUGH',
		),
	questionOpen: ({ report }) => unless(report.state.suspension?.kind === 'question', 'EVENT_NOT_ALLOWED'),
	suspensionOver: ({ report, now }) => {
		const until = report.state.suspension?.until
		return unless(until !== undefined && now >= until, 'TOO_EARLY')
	},
	notHandler: ({ relations }) => unless(!relations.has('handler'), 'HANDLER_MAY_NOT_CHECK'),
	notSafety: ({ category }) => unless(category.class !== 'emergency', 'SAFETY_STAYS_OPEN'),
	notYetTold: ({ report }) => unless(report.state.told?.by !== 'phone', 'ALREADY_TOLD'),
	notYetRated: ({ report }) => unless(report.state.rating === null, 'ALREADY_RATED'),
	reworkedLessThanTwice: ({ report }) => unless(report.state.reworks < REWORK_LIMIT, 'EVENT_NOT_ALLOWED'),
	reworkedTwice: ({ report }) => unless(report.state.reworks >= REWORK_LIMIT, 'EVENT_NOT_ALLOWED'),
	endedRecently: ({ report, now }) => {
		const { status } = report.state
		const ended = [...report.history].reverse().find((entry) => entry.set.status === status)
		return unless(ended !== undefined && now - ended.at <= SECOND_THOUGHT_DAYS * DAY_MS, 'TOO_LATE')
	},
	notUrgedToday: ({ report, actor, now }) => {
		const isToday = (at: number): boolean => chinaDay(at) === chinaDay(now)
		const did = report.history.some(
			({ event, by, at }) => event === 'urge' && by.id === actor.id && isToday(at),
		)
		return unless(!did, 'URGED_TODAY')
	},
	notSaidUnsolved: ({ report, actor }) => {
		const did = report.history.some(({ event, by }) => event === 'unsolved' && by.id === actor.id)
		return unless(!did, 'SAID_UNSOLVED')
	},
	withdrawnJustNow: ({ report, now }) => {
		const at = report.state.withdrawal?.at
		return unless(at !== undefined && now - at <= REINSTATE_MINUTES * MINUTE_MS, 'WITHDRAWN_LONG_AGO')
	},
	notReinstated: ({ report }) => unless(!report.state.reinstated, 'REINSTATED_ONCE'),
	deskStands: ({ report, chain }) =>
		unless(
			chain.some(({ code }) => code === report.state.owner.areaCode),
			'EVENT_NOT_ALLOWED',
		),
	deskGone: ({ report, chain }) =>
		unless(!chain.some(({ code }) => code === report.state.owner.areaCode), 'EVENT_NOT_ALLOWED'),
	mayBeShared: ({ report }) => unless(mayBeShared(report), 'NOT_PUBLIC'),
	notShared: ({ report }) => unless(report.state.shared !== true, 'EVENT_NOT_ALLOWED'),
	/** A hidden report can't be unshared: neighbours read nothing of it. */
	isRead: ({ report }) => unless(publicVersions(report).includes(FIRST_VERSION), 'EVENT_NOT_ALLOWED'),
	somethingPublic: ({ report }) => unless(publicVersions(report).length > 0, 'EVENT_NOT_ALLOWED'),
	somethingHidden: ({ report }) => unless((report.state.hidden ?? []).length > 0, 'EVENT_NOT_ALLOWED'),
	isHeld: ({ report, now }) => unless(isHeld(report, now), 'EVENT_NOT_ALLOWED'),
	partOfFlood: ({ inFlood }) => unless(inFlood === true, 'NO_FLOOD'),
	dismissedRecently: ({ report, now }) => {
		const { status, dismissal } = report.state
		const ended = [...report.history].reverse().find((entry) => entry.set.status === status)
		const at = ended?.event === 'dismiss' ? dismissal?.at : undefined
		return unless(at !== undefined && now - at <= RESTORE_DAYS * DAY_MS, 'DISMISSED_LONG_AGO')
	},
	toldLongAgo: ({ report, now }) => {
		const at = silentAt(report.state)
		return unless(at !== null && now >= at, 'TOO_EARLY')
	},
} satisfies Record<string, StateGuard>
