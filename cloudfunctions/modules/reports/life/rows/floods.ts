import { OPEN, row, type LifeRow } from './row'

/** A flood is ended with one reason (集中处理), and what was ended wrongly stands again. */
export const FLOODS: readonly LifeRow[] = [
	row({
		event: 'dismiss',
		from: OPEN,
		to: 'rejected',
		who: ['ownerHolder', 'dispatcher'],
		must: ['partOfFlood', 'holdsNoMerged', 'placeSeenIfUrgent'],
		needs: ['reason'],
		stage: 'ends',
		total: 'ends',
		marks: ['dismisses'],
		tells: ['reporter', 'coHandlers', 'joiners'],
	}),
	row({
		event: 'restore',
		from: ['rejected'],
		to: 'asBefore',
		who: ['ownerHolder', 'headAbove'],
		must: ['dismissedRecently', 'deskStands'],
		stage: 'anew',
		total: 'asBefore',
		marks: ['restores'],
		tells: ['reporter', 'ownerDesk', 'coHandlers', 'joiners'],
	}),
]
