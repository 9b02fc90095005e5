import { STATUSES } from '#shared/life/status'
import { OPEN, transition, type Transition } from './transition'

/** What neighbours read of it: the reporter's own words by their leave, and everything public until somebody hides it. */
export const NEIGHBOURS: readonly Transition[] = [
	transition({
		event: 'share',
		from: OPEN,
		to: 'same',
		who: ['reporter'],
		guards: ['mayBeShared', 'notShared'],
		effects: ['shares'],
		notifies: ['ownerDesk'],
	}),
	transition({
		event: 'unshare',
		from: STATUSES,
		to: 'same',
		who: ['reporter'],
		guards: ['isRead'],
		effects: ['unshares'],
		notifies: ['ownerDesk'],
	}),
	transition({
		event: 'hide',
		from: STATUSES,
		to: 'same',
		who: ['ownerHolder', 'headAbove'],
		guards: ['somethingPublic'],
		needs: ['reason'],
		effects: ['hides'],
		notifies: ['reporter'],
	}),
	transition({
		event: 'unhide',
		from: STATUSES,
		to: 'same',
		who: ['ownerHolder', 'headAbove'],
		guards: ['somethingHidden'],
		needs: ['reason'],
		effects: ['unhides'],
		notifies: ['reporter'],
	}),
]
