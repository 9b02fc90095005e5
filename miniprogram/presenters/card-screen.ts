import { CARD_SAYS } from '../domain/words/pages/card'
import { REPORT_PAGE_WORDS } from '../domain/words/pages/report'
import { TIME_WORDS } from '../domain/words/time'
import type { Remembered } from '../services/cache'
import type { Card, CardPerson } from '../services/card'
import { momentWords } from './time'

/** Somebody on the card, ready to be shown. */
export interface PersonLine {
  key: string
  title: string
  name: string
  phone: string
  note: string
}

/** A contact card, ready to be shown. */
export interface CardScreen {
  name: string
  path: string
  people: PersonLine[]
  centre: PersonLine | null
  asOf: string
}

/** The village and the grid of a card, in one line. */
export function areaName({ area }: Card): string {
  const village = area.path.find(({ level }) => level === 'village')
  return village && village.code !== area.code ? `${village.name} ${area.name}` : area.name
}

/** Where a scanned card hangs, as far as the phone has seen the card. */
export function scannedPlace(card: Remembered<Card> | null): string {
  return card ? areaName(card.value) : REPORT_PAGE_WORDS.scanned
}

export function cardScreen({ area, people, centre, asOf }: Card, now: number): CardScreen {
  return {
    name: area.name,
    path: area.path.map(({ name }) => name).join(' › '),
    people: people.map(personLine),
    centre: centre
      ? {
          key: 'centre',
          title: centre.name,
          name: centre.phone,
          phone: centre.phone,
          note: unbroken(centre.hours),
        }
      : null,
    asOf: TIME_WORDS.asOf(momentWords(asOf, now)),
  }
}

/** A person on a card with where they work, and for whom they stand in. */
export function personLine(person: CardPerson, index: number): PersonLine {
  const standsIn = person.standsInFor === undefined ? [] : [CARD_SAYS.standsInFor(person.standsInFor)]
  return {
    key: `${person.post}${index}`,
    title: person.title,
    name: person.name,
    phone: person.phone,
    note: [person.areaName, ...standsIn].join('·'),
  }
}

/** A line ends between spans of time, not within one: word joiners hold the dash. */
function unbroken(hours: string): string {
  return hours.replace(/–/g, '\u2060–\u2060')
}
