import { allows } from '../shared/life/allowed'
import { isBlank } from '../shared/text/characters'
import { cleanPhone } from '../shared/text/clean-phone'
import { cleanWords } from '../shared/text/clean-words'
import { DETAIL_FORMS } from '../shared/words/pages/detail'
import type { MapPoint } from '../services/location'
import type { ReportView } from '../services/report'

/** Events of a reporter that ask for a reason. */
export type ReporterEvent = keyof typeof DETAIL_FORMS

export interface ReporterForm {
	event: ReporterEvent
	button: string
	title: string
	placeholder: string
	send: string
}

/** An answer is no quiet button: it is what the page asks for. */
const ORDER: readonly ReporterEvent[] = ['add', 'rework', 'unsolved', 'appeal', 'reopen', 'withdraw']

/** The quiet buttons that a reporter gets, from what the server allows. */
export function reporterForms(allowed: ReportView['allowed']): ReporterForm[] {
	// Whoever is asked for a verdict says there that it is not solved.
	const asked = allows(allowed, 'confirm')
	return ORDER.filter((event) => allows(allowed, event) && !(event === 'rework' && asked)).map((event) => ({
		event,
		...DETAIL_FORMS[event],
	}))
}

/** What its category asks the reporter more, as long as somebody still has to go and look. */
export function questionsToAsk(view: ReportView): NonNullable<ReportView['questions']> {
	const { mine, allowed, status, questions = [] } = view
	return mine && allows(allowed, 'add') && status !== 'resolved' ? questions : []
}

/** What somebody has typed, chosen and photographed to say more. */
interface More {
	words: string
	photos: readonly unknown[]
	voice: unknown
	placeText: string
	phone: string
	point: MapPoint | null
}

/** True once there is something to add. */
export function saysMore({ words, photos, voice, placeText, phone, point }: More): boolean {
	const written = [words, placeText, phone].some((one) => !isBlank(one))
	return written || photos.length > 0 || Boolean(voice) || point !== null
}

/** What is sent of it, but for the files. */
export function additionOf({ words, placeText, phone, point }: Omit<More, 'photos' | 'voice'>) {
	const [note, place, number] = [cleanWords(words), cleanWords(placeText), cleanPhone(phone)]
	return {
		...(note !== '' && { note }),
		...(place !== '' && { placeText: place }),
		...(number !== '' && { phone: number }),
		...(point && { point }),
	}
}
