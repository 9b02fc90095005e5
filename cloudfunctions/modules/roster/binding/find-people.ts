import { lineKey } from '#shared/text/clean-line'
import { postTitle } from '../../../words/desk'
import type { Input, Output } from '../contract/roster'
import type { Call } from '../call'
import { rosterKey, type PersonDocument, type RosterDocument } from '../../org/documents'
import { compare } from '../../org/duties'
import { beginningOf } from '../../org/name-beginnings'
import { keptAsClerk, lastingPosts } from './find-staff'

const MOST_PEOPLE = 8

/** Whose name begins as somebody types it, of the people with a post where the caller keeps the roster. */
export async function findPeople({ text }: Input<'people'>, call: Call): Promise<Output<'people'>> {
	const { snapshot, viewer } = await call.roster()
	const beginning = beginningOf(text)
	if (beginning === null) return { people: [], more: false }
	const isKept = keptAsClerk(viewer, call)
	const { items } = await call.ports.roster.pageWithKey(rosterKey.called(beginning), undefined)
	const people = items
		.filter((one): one is PersonDocument => isPerson(one) && snapshot.holds(one))
		.filter(({ person }) => lineKey(person.name).startsWith(lineKey(text)))
		.map((document) => ({ document, posts: lastingPosts(document, call.day).filter(isKept) }))
		.filter(({ posts }) => posts.length > 0)
		.map(({ document: { person }, posts }) => ({
			name: person.name,
			phone: person.phone,
			posts: posts.map(({ area, post }) => `${area.name} ${postTitle(post, area)}`),
		}))
		.sort((one, other) => compare(one.name, other.name) || compare(one.phone, other.phone))
	return { people: people.slice(0, MOST_PEOPLE), more: people.length > MOST_PEOPLE }
}

const isPerson = (document: RosterDocument): boolean => document.kind === 'person'
