import { STATUSES } from '#shared/life/status'
import { OPEN, row, type LifeRow } from './row'

/** What neighbours read of it: the reporter's own words by their leave, and everything public until somebody hides it. */
export const NEIGHBOURS: readonly LifeRow[] = [
	row({
		event: 'share',
		from: OPEN,
		to: 'same',
		who: ['reporter'],
		must: ['mayBeShared', 'notShared'],
		marks: ['shares'],
		tells: ['ownerDesk'],
	}),
	row({
		event: 'unshare',
		from: STATUSES,
		to: 'same',
		who: ['reporter'],
		must: ['isRead'],
		marks: ['unshares'],
		tells: ['ownerDesk'],
	}),
	row({
		event: 'hide',
		from: STATUSES,
		to: 'same',
		who: ['ownerHolder', 'headAbove'],
		must: ['somethingPublic'],
		needs: ['reason'],
		marks: ['hides'],
		tells: ['reporter'],
	}),
	row({
		event: 'unhide',
		from: STATUSES,
		to: 'same',
		who: ['ownerHolder', 'headAbove'],
		must: ['somethingHidden'],
		needs: ['reason'],
		marks: ['unhides'],
		tells: ['reporter'],
	}),
]
