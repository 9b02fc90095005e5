import { DAY_MS } from '#shared/clock/china-time'
import { UNMERGE_DAYS } from '../limits'
import { isNear, publicArea } from '../publicity'
import { isOpen } from '#shared/life/status'
import { unless, type OtherGuard, type StateGuard } from './guard'

/** Conditions on what is merged (并案) and who joined (附议). */
export const MERGE_STATE_GUARDS = {
	isPublic: ({ report }) => unless(publicArea(report) !== null, 'NOT_PUBLIC'),
	notOwnReport: ({ relations }) =>
		unless(!relations.has('reporter') && !relations.has('mergedReporter'), 'OWN_REPORT'),
	notJoined: ({ relations }) => unless(!relations.has('joiner'), 'ALREADY_JOINED'),
	holdsNoMerged: ({ report }) => unless(report.state.merged.length === 0, 'HAS_MERGED_ONES'),
	mergedRecently: ({ report, now }) => {
		const { mergedInto } = report.state
		return unless(mergedInto !== null && now - mergedInto.at <= UNMERGE_DAYS * DAY_MS, 'MERGED_LONG_AGO')
	},
} satisfies Record<string, StateGuard>

/** Conditions on the report into which another is merged. */
export const OTHER_GUARDS = {
	otherIsAnother: ({ report }, other) => unless(other.id !== report.id, 'MERGED_INTO_ITSELF'),
	otherIsNotMerged: (_situation, other) => unless(other.state.mergedInto === null, 'MERGED_INTO_MERGED'),
	otherIsOpen: (_situation, other) => unless(isOpen(other.state.status), 'MERGED_INTO_ENDED'),
	otherIsAlike: ({ report }, other) => unless(other.category.code === report.category.code, 'MERGED_UNLIKE'),
	otherIsNear: ({ report }, other) => unless(isNear(report, other), 'MERGED_TOO_FAR'),
} satisfies Record<string, OtherGuard>
