import type { Person } from '#shared/roster/person'
import { rosterKey, type PersonDocument } from './documents'
import { nameBeginnings } from './name-beginnings'

/** By what a person is found, besides their WeChat and their codes. */
export function personKeys({ id, name, phone }: Pick<Person, 'id' | 'name' | 'phone'>): string[] {
	return [
		rosterKey.person(id),
		...(phone === '' ? [] : [rosterKey.phone(phone)]),
		...nameBeginnings(name).map(rosterKey.called),
	]
}

/** The key of the WeChat that is bound, if one is. */
export function openidKeyOf({ keys }: Pick<PersonDocument, 'keys'>): string | undefined {
	return keys.find((key) => key.startsWith(rosterKey.openid('')))
}
