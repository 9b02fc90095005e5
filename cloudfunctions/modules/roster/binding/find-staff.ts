import type { Viewer } from '../../org/rules/viewer'
import type { PersonPost } from '#shared/roster/person'
import { reaches } from '#shared/roster/reach'
import { endsBefore } from '#shared/roster/tenure'
import { ACCOUNT_WORDS } from '../../../words/account'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type PersonDocument } from '../../org/documents'
import { requireGrant } from '../granting'
import type { RosterSnapshot } from '../../org/snapshot'

/**
 * The staff member with a phone, of whom the caller is a clerk: a person who gives them a code or frees them can come into
 * their posts, so all of these have to lie where the caller keeps the roster.
 * @throws UserError NOT_FOUND, NO_PERMISSION
 */
export async function findStaff(
	phone: string,
	call: Call,
): Promise<{ document: PersonDocument; snapshot: RosterSnapshot; viewer: Viewer }> {
	const { snapshot, viewer } = await call.roster([rosterKey.phone(phone)])
	const [document, ...others] = snapshot.people(rosterKey.phone(phone))
	if (!document) throw new UserError('NOT_FOUND', undefined, ACCOUNT_WORDS.nobodysPhone)
	// Whose posts would pass with it, nobody could tell.
	if (others.length > 0) throw new UserError('NOT_FOUND', undefined, ACCOUNT_WORDS.sharedPhone)
	call.knowsRelation('person')
	if (!lastingPosts(document, call.day).every(keptAsClerk(viewer, call))) {
		throw new UserError('NO_PERMISSION', undefined, ACCOUNT_WORDS.keptByOthers)
	}
	return { document, snapshot, viewer }
}

/**
 * The same staff member, for a caller who may come into their posts by what is done.
 * @throws UserError NOT_FOUND, NO_PERMISSION
 */
export async function findStaffToGrant(phone: string, call: Call): ReturnType<typeof findStaff> {
	const found = await findStaff(phone, call)
	const { document, viewer } = found
	for (const { path } of lastingPosts(document, call.day))
		requireGrant(call, viewer, { line: path, personIds: [document.person.id] })
	return found
}

/** Which posts lie where the caller keeps the roster. */
export function keptAsClerk({ person }: Viewer, call: Call): (post: PersonPost) => boolean {
	return ({ path }) => reaches(person, ['clerk'], path, call.day)
}

/** The posts that have not ended; for a person whose posts have all ended, the old ones. */
export function lastingPosts({ person }: PersonDocument, day: string): PersonPost[] {
	const lasting = person.posts.filter((post) => !endsBefore(post, day))
	return lasting.length > 0 ? lasting : person.posts
}
