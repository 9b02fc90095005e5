import { covers, isPresent, type Tenure } from '#shared/roster/tenure'
import { isKeyPost } from '#shared/roster/second'
import { maySecond, type Concern } from '#shared/roster/second'
import type { Day } from '#shared/roster/tenure'
import { postTitle } from '../../words/desk'
import { openidKeyOf } from './person-keys'
import { FIRST_CLERK } from './editable-roster'
import { POINTER_KEY, rosterKey, type PersonDocument } from './documents'
import { RosterSnapshot } from './snapshot'
import type { OrgPorts } from './ports/roster-store'

/** Somebody who may confirm a proposal today. */
export interface Second {
	document: PersonDocument
	/** Their post in words, with the area. */
	title: string
}

/**
 * Who may confirm, found today by post: clerks and dispatchers of the areas of the lines who are there, and have bound a WeChat
 * to do it with.
 */
export async function secondsFor(concern: Concern, day: Day, { roster }: OrgPorts): Promise<Second[]> {
	const codes = [...new Set(concern.lines.flat())]
	const areas = new RosterSnapshot(await roster.find([POINTER_KEY, ...codes.map(rosterKey.area)])).areas()
	const there = areas.flatMap(({ desks }) =>
		desks
			.filter(({ post }) => isKeyPost(post))
			.flatMap(({ tenures }) => tenures.filter((tenure) => isPresent(tenure, day))),
	)
	const ids = [...new Set([FIRST_CLERK, ...there.map(({ personId }: Tenure) => personId)])]
	const people = new RosterSnapshot(await roster.find([POINTER_KEY, ...ids.map(rosterKey.person)]))
	return ids.flatMap((id) => {
		const document = people.person(rosterKey.person(id))
		if (!document || openidKeyOf(document) === undefined) return []
		return maySecond(document.person, concern, day) ? [{ document, title: titleOf(document, day) }] : []
	})
}

function titleOf({ person }: PersonDocument, day: Day): string {
	const own = person.posts.find((post) => isKeyPost(post.post) && covers(post, day))
	return own ? `${own.area.name}${postTitle(own.post, own.area)}` : ''
}
