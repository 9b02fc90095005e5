import type { Header, Headers } from './headers'

/** Where a wide table has somebody of a post: their name, and their phone if there is a column for it. */
export interface PostColumn {
	post: string
	isDeputy: boolean
	person: Header
	phone: Header | undefined
}

/** True for a sheet that has the people of a post under the name of the post. */
export function hasPostColumns(headers: Headers): boolean {
	return headers.has('holder', 'deputy')
}

/**
 * The people's columns of a wide table. Where a post has as many phones as names, each name has its own in turn; else
 * the one that follows it before the next name.
 */
export function postColumns(headers: Headers): PostColumn[] {
	return headers.meaning('holder', 'deputy').map((person): PostColumn => {
		const isDeputy = person.means === 'deputy'
		const isOfPost = ({ post }: Header): boolean => post === person.post
		const people = headers.meaning(person.means).filter(isOfPost)
		const phones = headers.meaning(isDeputy ? 'deputyPhone' : 'holderPhone').filter(isOfPost)
		const own = people.length === phones.length ? phones[people.indexOf(person)] : undefined
		return { post: person.post ?? '', isDeputy, person, phone: own ?? phoneBehind(person, people, phones) }
	})
}

function phoneBehind(
	person: Header,
	people: readonly Header[],
	phones: readonly Header[],
): Header | undefined {
	const next = people.find(({ position }) => position > person.position)?.position ?? Infinity
	return phones.find(({ position }) => position > person.position && position < next)
}
