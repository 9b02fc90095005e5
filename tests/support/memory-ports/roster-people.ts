import type { RosterStore } from '../../../cloudfunctions/modules/org/ports/roster-store'
import {
	rosterKey,
	type PersonDocument,
	type RosterDocument,
} from '../../../cloudfunctions/modules/org/documents'
import { withKeys, without, type RosterDocuments } from './roster-documents'

type OfPeople = 'dropCode' | 'setCode' | 'bindPerson' | 'bindPhone' | 'unbindPerson'

/** Who among the staff is bound to which WeChat: written to every version of a person at once. */
export function memoryPeople(documents: RosterDocuments): Pick<RosterStore, OfPeople> {
	return {
		dropCode: async (personId, hash) => {
			documents.change(withKey(rosterKey.person(personId)), (entry) => without(entry, rosterKey.code(hash)))
		},
		setCode: async (personId, hash, codeExpiresAt) => {
			documents.change(withKey(rosterKey.person(personId)), (entry) => ({
				...withKeys(entry, rosterKey.code(hash)),
				codeExpiresAt,
			}))
		},
		bindPerson: async (documentId, hash, openid) => {
			const waits = free(rosterKey.code(hash))
			const document = documents.get(documentId)
			if (!document || !waits(document)) return false
			documents.change(waits, (entry) => ({ ...withKeys(entry, rosterKey.openid(openid)), boundBy: hash }))
			return true
		},
		bindPhone: async ({ _id, person }, phone, boundBy, openid) => {
			const document = documents.get(_id)
			if (!document || !free(rosterKey.phone(phone))(document)) return false
			documents.change(free(rosterKey.person(person.id)), (entry) => ({
				...withKeys(entry, rosterKey.openid(openid)),
				boundBy,
			}))
			return true
		},
		unbindPerson: async (personId, openidKey, freed) => {
			const person = withKey(rosterKey.person(personId))
			documents.change(
				(entry): entry is PersonDocument => person(entry) && entry.keys.includes(openidKey),
				({ boundBy: _, ...entry }) => ({ ...without(entry, openidKey), freed }),
			)
		},
	}
}

function withKey(key: string): (entry: RosterDocument) => entry is PersonDocument {
	return (entry): entry is PersonDocument => entry.kind === 'person' && entry.keys.includes(key)
}

/** Somebody with a key to whom no WeChat is bound. */
function free(key: string): (entry: RosterDocument) => entry is PersonDocument {
	const person = withKey(key)
	return (entry): entry is PersonDocument => person(entry) && entry.boundBy === undefined
}
