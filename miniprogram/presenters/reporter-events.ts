import { allows } from '../shared/life/allowed'
import { isBlank, cleanWords } from '../shared/text/characters'
import { cleanPhone } from '../shared/text/clean-phone'
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

/** `answer` has no quiet button: the page asks for it at the top. */
const ORDER: readonly ReporterEvent[] = ['add', 'rework', 'unsolved', 'appeal', 'reopen', 'withdraw']

/** The buttons that a reporter gets besides what the page asks, from what the server allows. */
export function reporterForms(allowed: ReportView['allowed']): ReporterForm[] {
	// The question for a verdict offers "not solved" itself.
	const asked = allows(allowed, 'confirm')
	return ORDER.filter((event) => allows(allowed, event) && !(event === 'rework' && asked)).map((event) => ({
		event,
		...DETAIL_FORMS[event],
	}))
}

/** It ends the matter: said quietly, at the very end. Everything else is what somebody opens the page for. */
export const isQuiet = ({ event }: ReporterForm): boolean => event === 'withdraw'

/** Further questions of the category, until the report is resolved. */
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

/** The input that it makes, without the files. */
export function additionOf({ words, placeText, phone, point }: Omit<More, 'photos' | 'voice'>) {
	const [note, place, number] = [cleanWords(words), cleanWords(placeText), cleanPhone(phone)]
	return {
		...(note !== '' && { note }),
		...(place !== '' && { placeText: place }),
		...(number !== '' && { phone: number }),
		...(point && { point }),
	}
}
