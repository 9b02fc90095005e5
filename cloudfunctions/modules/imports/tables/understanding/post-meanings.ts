import { POST_NAMES } from '../../../../words/roster-names'
import type { HeaderCell } from '../columns/headers'
import { postHeader, type PostHeader } from '../columns/post-headers'

/** Whose post a column of a wide table is about, and whether it has their names or their phones. */
export interface PostMeaning {
	means: 'holder' | 'holderPhone' | 'deputy' | 'deputyPhone'
	post: string
}

/**
 * What the people's columns of a wide table mean, by their positions. A phone column that names a post belongs to it;
 * one that names none belongs to the person in the column before it, and as many phones after as many names to each in turn.
 */
export function postMeanings(cells: readonly HeaderCell[]): Map<number, PostMeaning> {
	const all = cells.flatMap((cell) => postHeader(cell) ?? [])
	const meanings = new Map<number, PostMeaning>()
	let people: PostMeaning[] = []
	let lastPost: string | undefined
	all.forEach((one, at) => {
		if (one.what === 'person') {
			const post = one.post ?? lastPost
			if (post === undefined) return
			lastPost = post
			if (all[at - 1]?.what !== 'person') people = []
			const meaning: PostMeaning = { means: one.isDeputy ? 'deputy' : 'holder', post }
			people.push(meaning)
			meanings.set(one.position, meaning)
			return
		}
		const owner = ownerOf(one, people, [...meanings.values()], phonesInARow(all, at))
		if (!owner) return
		const means = owner.means === 'deputy' || one.isDeputy ? 'deputyPhone' : 'holderPhone'
		meanings.set(one.position, { means, post: owner.post })
	})
	return meanings
}

/** How many phone columns without a post stand here side by side, and which of them this one is. */
function phonesInARow(all: readonly PostHeader[], at: number): { count: number; index: number } {
	const isPlain = (one: PostHeader | undefined): boolean => one?.what === 'phone' && one.post === undefined
	let first = at
	while (isPlain(all[first - 1])) first -= 1
	let next = at
	while (isPlain(all[next + 1])) next += 1
	return { count: next - first + 1, index: at - first }
}

function ownerOf(
	phone: PostHeader,
	people: readonly PostMeaning[],
	all: readonly PostMeaning[],
	{ count, index }: { count: number; index: number },
): PostMeaning | undefined {
	const { post } = phone
	if (post === undefined)
		return people.length === count ? people[index] : index === 0 ? people.at(-1) : undefined
	const isSame = (one: PostMeaning): boolean =>
		(one.means === 'holder' || one.means === 'deputy') &&
		POST_NAMES[one.post] === POST_NAMES[post] &&
		(one.means === 'deputy') === phone.isDeputy
	// 网格员联系电话 beside 专职网格员姓名 is theirs; else it waits for its own.
	return [...people].reverse().find(isSame) ?? all.find(isSame) ?? { means: 'holder', post }
}
