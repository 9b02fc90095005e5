import { HOME_SAYS } from '../domain/words/pages/home'
import type { Card } from '../services/card'

/** The one person to call first, on the home page. */
export interface HomeCard {
  area: string
  title: string
  name: string
  phone: string
  note: string
}

/** The grid's leader, or whoever comes first on the card. */
export function homeCard({ area, people }: Card): HomeCard | null {
  const person = people.find(({ post }) => post === 'gridLeader') ?? people[0]
  if (!person) return null
  const village = area.path.find(({ level }) => level === 'village')
  return {
    area: village && village.code !== area.code ? `${village.name} ${area.name}` : area.name,
    title: person.title,
    name: person.name,
    phone: person.phone,
    note: person.standsInFor === undefined ? '' : HOME_SAYS.standsInFor(person.standsInFor),
  }
}
