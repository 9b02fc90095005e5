import { publicArea } from '../../reports/life/publicity'
import type { Reading } from '../../reports/life/relations'
import { placePath, type Report } from '#shared/life/report'
import { areaWords } from '../../../words/desk'

/** What a message is about, beside what it says: the first words of the report, and where it is. */
export interface About {
	words?: string
	place?: string
}

const MOST_WORDS = 20
const MOST_PLACE = 24
const CUT = '…'

/**
 * As much as the receiver may read of the report. Of a private matter nobody is told anything: others may see the phone.
 * Neighbours read where it is public; words they find in the report, as long as they are public.
 */
export function aboutFor(report: Report, reading: Reading): About {
	if (report.category.private) return {}
	const path = placePath(report)
	if (reading === 'public') {
		const area = publicArea(report)
		return area ? { place: areaWords(area.code, path) } : {}
	}
	if (reading !== 'all') return {}
	const last = path[path.length - 1]
	const place = [last ? areaWords(last.code, path) : '', report.place.text ?? ''].filter(
		(part) => part !== '',
	)
	const words = beginning(report.text, MOST_WORDS)
	return {
		...(words !== '' && { words }),
		...(place.length > 0 && { place: beginning(place.join(' · '), MOST_PLACE) }),
	}
}

/** One line of a text, by whole characters. */
function beginning(text: string, most: number): string {
	const letters = Array.from(text.replace(/\s+/g, ' ').trim())
	return letters.length > most ? `${letters.slice(0, most).join('')}${CUT}` : letters.join('')
}
