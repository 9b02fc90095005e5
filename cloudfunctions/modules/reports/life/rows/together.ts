import { STATUSES } from '#shared/life/status'
import { OPEN, row, type LifeRow } from './row'

/** What several people need at once: a neighbour joins it, a dispatcher makes one of two and two of one. */
export const TOGETHER: readonly LifeRow[] = [
	row({
		event: 'join',
		from: OPEN,
		to: 'same',
		who: ['neighbour'],
		must: ['isPublic', 'notOwnReport', 'notJoined'],
		marks: ['joins'],
		tells: ['reporter'],
	}),
	row({
		event: 'merge',
		from: OPEN,
		to: 'merged',
		who: ['ownerHolder', 'dispatcher'],
		must: [
			'isPublic',
			'holdsNoMerged',
			'otherIsAnother',
			'otherIsNotMerged',
			'otherIsOpen',
			'otherIsAlike',
			'otherIsNear',
		],
		needs: ['other'],
		marks: ['mergesInto'],
		tells: ['reporter', 'ownerDesk', 'coHandlers', 'mergedReporters', 'joiners'],
	}),
	row({
		event: 'unmerge',
		from: ['merged'],
		to: 'asBefore',
		who: ['dispatcher'],
		must: ['mergedRecently'],
		marks: ['leavesMaster'],
		tells: ['reporter', 'ownerDesk', 'coHandlers'],
	}),
	row({
		event: 'takeIn',
		from: OPEN,
		to: 'same',
		who: ['merge'],
		needs: ['other'],
		total: 'earliest',
		marks: ['takesIn'],
		tells: ['reporter', 'ownerDesk'],
	}),
	row({
		event: 'letGo',
		from: STATUSES,
		to: 'same',
		who: ['merge'],
		needs: ['other'],
		total: 'withoutOther',
		marks: ['letsGo'],
		tells: ['reporter', 'ownerDesk'],
	}),
]
