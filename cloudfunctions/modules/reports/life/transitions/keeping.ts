import { STATUSES } from '#shared/life/status'
import { transition, type Transition } from './transition'

/** 留存: what may be needed in a dispute is kept from deletion, until then. It changes nothing else of the report. */
export const KEEPING: readonly Transition[] = [
	transition({
		event: 'hold',
		from: STATUSES,
		to: 'same',
		who: ['rootClerk'],
		needs: ['days', 'reason'],
		effects: ['holds'],
		notifies: ['reporter'],
	}),
	transition({
		event: 'endHold',
		from: STATUSES,
		to: 'same',
		who: ['rootClerk'],
		guards: ['isHeld'],
		needs: ['reason'],
		effects: ['endsHold'],
		notifies: ['reporter'],
	}),
]
