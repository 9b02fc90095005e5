import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'
import { recall, remember, type Remembered } from './cache'

export type Card = Output<'card', 'show'>
export type CardPerson = Card['people'][number]
export type CardKey = Input<'card', 'show'>

const nameOf = (key: CardKey): string => `card:${key.doorCode ?? key.areaCode ?? 'mine'}`

/** Who is in charge today; kept on the phone for when there is no signal. */
export async function showCard(key: CardKey): Promise<Card> {
	const card = await call('card', 'show', key)
	remember(nameOf(key), withoutPhotos(card))
	return card
}

/** The card as it was last seen. */
export const lastCard = (key: CardKey): Remembered<Card> | null => recall<Card>(nameOf(key))

/** Links to photos are too old in ten minutes. */
function withoutPhotos({ people, paired, ...card }: Card): Card {
	return {
		...card,
		people: people.map(({ photo: _, ...person }) => person),
		...(paired && { paired: { name: paired.name, phone: paired.phone } }),
	}
}
