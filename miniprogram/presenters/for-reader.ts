import { lastCard, type CardKey } from '../services/card'
import { myGrid } from '../services/my-grid'
import { lastScanned } from '../services/scanned-card'
import { textSize } from '../services/text-size'
import { HELP_SAYS } from '../shared/words/intro'
import { homeCard } from './home-card'

/** The person to ring for help. */
export interface Helper {
	/** What the row says. */
	text: string
	phone: string
}

/** What every page of a resident knows of its reader: the size of letters, and whom to ask. */
export interface Reader {
	elder: boolean
	helper: Helper | null
}

export const forReader = (): Reader => ({ elder: textSize() === 'elder', helper: helper() })

/** The person on their card, as this phone saw it last: of their home, of the grid that they picked, of the card that they scanned. */
function helper(): Helper | null {
	const areaCode = myGrid()?.areaCode
	const doorCode = lastScanned()
	const keys: CardKey[] = [
		{},
		...(areaCode === undefined ? [] : [{ areaCode }]),
		...(doorCode === '' ? [] : [{ doorCode }]),
	]
	for (const key of keys) {
		const card = lastCard(key)
		const person = card && homeCard(card.value)
		if (person) return { text: HELP_SAYS.ask(person.name), phone: person.phone }
	}
	return null
}
