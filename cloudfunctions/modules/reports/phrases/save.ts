import { PHRASE_EVENTS, unknownPlace, type Phrases } from '#shared/phrases/phrase'
import { PHRASE_WORDS } from '#shared/words/phrases'
import type { Input, Output } from '../contract/report'
import type { Call } from '../call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type PhrasesDocument } from '../../org/documents'
import { readDesk, shown } from './phrases'

/**
 * Saves the sentences of a desk in one conditional write, if they are still of the version that the caller saw. The same
 * save sent again is answered and counts once.
 */
export async function savePhrases(input: Input<'savePhrases'>, call: Call): Promise<Output<'savePhrases'>> {
	const { desk, version, phrases } = input
	const key = digest('report.savePhrases', call.openid, input)
	const read = await readDesk(desk, call)
	if (read.saved?.key === key) return shown(read, call)
	requireKnownPlaces(phrases)
	if ((read.saved?.version ?? 0) !== version) throw stale()

	const id = rosterKey.phrases(desk)
	const next: PhrasesDocument = { _id: id, kind: 'phrases', keys: [id], version: version + 1, phrases, key }
	if (await call.ports.roster.savePhrases(next)) return shown({ ...read, saved: next }, call)

	const now = await readDesk(desk, call)
	if (now.saved?.key === key) return shown(now, call)
	throw stale()
}

function requireKnownPlaces(phrases: Phrases): void {
	const fields = PHRASE_EVENTS.flatMap((event) =>
		phrases[event].flatMap((phrase, at) => {
			const place = unknownPlace(phrase)
			return place === null ? [] : [[`phrases.${event}.${at}`, PHRASE_WORDS.unknownPlace(place)] as const]
		}),
	)
	if (fields.length > 0) throw new UserError('INVALID_INPUT', Object.fromEntries(fields))
}

const stale = (): UserError => new UserError('STALE_VERSION', undefined, PHRASE_WORDS.stale)
