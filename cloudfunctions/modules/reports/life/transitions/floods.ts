import { OPEN, transition, type Transition } from './transition'

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
