import { postsOn, type Person } from '#shared/roster/person'
import { postTitle } from '../../words/desk'
import type { Output } from './contract/account'

type PersonView = Output<'bindPost'>['person']

/** A staff member with the posts of a day, as they see themselves. */
export function personView(person: Person, day: string): PersonView {
	const posts = postsOn(person, day).map(({ area, post, kind }) => ({
		area,
		post,
		title: postTitle(post, area),
		kind,
	}))
	return { name: person.name, posts }
}
