import type { Letter, News } from '../modules/messages/ports/messenger'

interface Told extends Pick<Letter, 'reader' | 'text' | 'template'>, Pick<News, 'id' | 'at'> {
	/** The openids of all who are told. */
	to: readonly string[]
}

/** News that are about no report: the same words to each. */
export function ownNews({ id, at, to, reader, text, template }: Told): News {
	const notice = { number: '', matter: text, state: '', note: text, at }
	const letters = to.map((openid) => ({ to: openid, reader, text, about: {}, template, notice }))
	return { id, reportId: id, at, letters, wakes: [...to] }
}
