import { toIso } from '../shared/clock/china-time'
import { cleanWords } from '../shared/text/characters'
import type { MapPoint } from './location'
import { randomKey } from './random-key'
import { outboxOf, shelfOf, whenOnline, type Outgoing } from './send-once'
import { attend, type AttendInput, type Round } from './visit'

/** Being there on a day, or passing a point of a patrol: written on the spot, sent once. */
export interface Attending extends Outgoing {
	planId: string
	/** Of a patrol: which point. */
	checkpoint?: number
	point?: MapPoint | null
	note: string
	/** When it was: the moment at which it was written down. */
	at: string
}

const attendings = shelfOf<Attending>('attendings')

/** What was written of a plan on this phone and has not arrived. */
export const unsentAttendings = (planId: string): Attending[] =>
	attendings.list().filter((one) => one.planId === planId)

export const dropAttending = attendings.drop

export function newAttending({ planId }: Pick<Round, 'planId'>, checkpoint?: number): Attending {
	return {
		clientKey: randomKey(),
		state: 'writing',
		planId,
		...(checkpoint !== undefined && { checkpoint }),
		note: '',
		photos: [],
		at: toIso(Date.now()),
		updatedAt: 0,
	}
}

/** As the cloud wants it; its photos have been uploaded. */
export function attendInput(attending: Attending, photos: string[]): AttendInput {
	const { clientKey, planId, checkpoint, point, at } = attending
	const note = cleanWords(attending.note)
	return {
		planId,
		clientKey,
		...(checkpoint !== undefined && { checkpoint }),
		...(point && { point }),
		...(note !== '' && { note }),
		...(photos.length > 0 && { photos }),
		at,
	}
}

const outbox = outboxOf(attendings, (one, photos) => attend(attendInput(one, photos)))

export const sendAttending = outbox.send
export const sendWaitingAttendings = outbox.sendWaiting
/** Tells whenever one has arrived. Answers how to stop that. */
export const onAttended = outbox.onArrival
export const sendAttendingsWhenOnline = (): void => whenOnline(() => void sendWaitingAttendings())
