import {
	AND_ENDING,
	DEPUTY_MARK,
	NAME_ENDING,
	NUMBER_ENDING,
	PHONE_ENDING,
	POST_HEADERS,
	PRESENT_MARK,
	STANDING_MARK,
} from '#shared/words/roster-headers'
import type { HeaderCell } from './headers'

/** A column of a wide table about the holder of a post. */
export interface PostHeader {
	position: number
	what: 'person' | 'phone'
	/** What the post is called in a row of its own; undefined in a phone column that names no post. */
	post: string | undefined
	isDeputy: boolean
}

/** What a column says of a post's people; undefined where it says nothing of them. */
export function postHeader({ position, name, full }: HeaderCell): PostHeader | undefined {
	const isDeputy = full.includes(DEPUTY_MARK)
	const marked = name.replace(PRESENT_MARK, '').replace(STANDING_MARK, '').replace(NUMBER_ENDING, '')
	const ending = PHONE_ENDING.exec(marked)?.[0] ?? ''
	const before = marked.slice(0, marked.length - ending.length).replace(NUMBER_ENDING, '')
	const bare = before.replace(AND_ENDING, '')
	const post = postOf(bare) ?? postOf(bare.replace(NAME_ENDING, ''))
	// A header that names both has both in its cells.
	const isPhone = ending !== '' && bare === before && !NAME_ENDING.test(bare)
	if (isPhone)
		return post !== undefined || bare === '' ? { position, what: 'phone', post, isDeputy } : undefined
	const isOther = isDeputy && bare.replace(NAME_ENDING, '') === ''
	return post !== undefined || isOther ? { position, what: 'person', post, isDeputy } : undefined
}

/** True for a column that has the people of a post under the name of the post. */
export function isPersonHeader(header: HeaderCell): boolean {
	const found = postHeader(header)
	return found?.what === 'person' && found.post !== undefined
}

function postOf(name: string): string | undefined {
	return Object.hasOwn(POST_HEADERS, name) ? POST_HEADERS[name] : undefined
}
