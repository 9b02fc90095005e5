import { STATUSES } from '#shared/life/status'
import { row, type LifeRow } from './row'

/** 留存: what may be needed in a dispute is kept from deletion, until then. It changes nothing else of the report. */
export const KEEPING: readonly LifeRow[] = [
	row({
		event: 'hold',
		from: STATUSES,
		to: 'same',
		who: ['rootClerk'],
		needs: ['days', 'reason'],
		marks: ['holds'],
		tells: ['reporter'],
	}),
	row({
		event: 'endHold',
		from: STATUSES,
		to: 'same',
		who: ['rootClerk'],
		must: ['isHeld'],
		needs: ['reason'],
		marks: ['endsHold'],
		tells: ['reporter'],
	}),
]
