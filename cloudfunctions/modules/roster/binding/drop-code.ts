import type { Call } from '../call'
import { rosterKey, type PersonDocument } from '../../org/documents'

/** Takes the one-time code away that a staff member was given last, used or not. */
export async function dropCodeOf({ keys, person }: PersonDocument, call: Call): Promise<void> {
	const start = rosterKey.code('')
	const code = keys.find((key) => key.startsWith(start))
	if (code !== undefined) await call.ports.roster.dropCode(person.id, code.slice(start.length))
}
