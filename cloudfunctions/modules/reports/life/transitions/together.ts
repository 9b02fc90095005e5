import { STATUSES } from '#shared/life/status'
import { OPEN, transition, type Transition } from './transition'

/** What several people need at once: a neighbour joins it, a dispatcher makes one of two and two of one. */
export const TOGETHER: readonly Transition[] = [
	transition({
		event: 'join',
		from: OPEN,
		to: 'same',
		who: ['neighbour'],
		guards: ['isPublic', 'notOwnReport', 'notJoined'],
		effects: ['joins'],
		notifies: ['reporter'],
	}),
	transition({
		event: 'merge',
		from: OPEN,
		to: 'merged',
		who: ['ownerHolder', 'dispatcher'],
		guards: [
			'isPublic',
			'holdsNoMerged',
			'otherIsAnother',
			'otherIsNotMerged',
			'otherIsOpen',
			'otherIsAlike',
			'otherIsNear',
		],
		needs: ['other'],
		effects: ['mergesInto'],
		notifies: ['reporter', 'ownerDesk', 'coHandlers', 'mergedReporters', 'joiners'],
	}),
	transition({
		event: 'unmerge',
		from: ['merged'],
		to: 'asBefore',
		who: ['dispatcher'],
		guards: ['mergedRecently'],
		effects: ['leavesMaster'],
		notifies: ['reporter', 'ownerDesk', 'coHandlers'],
	}),
	transition({
		event: 'takeIn',
		from: OPEN,
		to: 'same',
		who: ['merge'],
		needs: ['other'],
		total: 'earliest',
		effects: ['absorbs'],
		notifies: ['reporter', 'ownerDesk'],
	}),
	transition({
		event: 'letGo',
		from: STATUSES,
		to: 'same',
		who: ['merge'],
		needs: ['other'],
		total: 'withoutOther',
		effects: ['releases'],
		notifies: ['reporter', 'ownerDesk'],
	}),
]

/** A flood is ended with one reason (集中处理), and what was ended wrongly stands again. */
export const FLOODS: readonly Transition[] = [
	transition({
		event: 'dismiss',
		from: OPEN,
		to: 'rejected',
		who: ['ownerHolder', 'dispatcher'],
		guards: ['partOfFlood', 'holdsNoMerged', 'placeSeenIfUrgent'],
		needs: ['reason'],
		stage: 'ends',
		total: 'ends',
		effects: ['dismisses'],
		notifies: ['reporter', 'coHandlers', 'joiners'],
	}),
	transition({
		event: 'restore',
		from: ['rejected'],
		to: 'asBefore',
		who: ['ownerHolder', 'headAbove'],
		guards: ['dismissedRecently', 'deskStands'],
		stage: 'anew',
		total: 'asBefore',
		effects: ['restores'],
		notifies: ['reporter', 'ownerDesk', 'coHandlers', 'joiners'],
	}),
]
