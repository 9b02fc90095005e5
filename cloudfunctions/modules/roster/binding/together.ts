import type { Deed } from '../../../words/proposals'
import type { PersonPost } from '#shared/roster/person'
import { DEED_WORDS, PROPOSAL_SENTENCES } from '../../../words/proposals'
import { postTitle } from '../../../words/desk'
import type { Call } from '../call'
import { workOf } from '../edits/begin-edit'
import type { ProposedChange } from '../proposals/proposal'
import { requireSecond, type Together } from '../proposals/propose'
import { openidKeyOf } from '../../org/person-keys'
import { lastingPosts, type findStaff } from './find-staff'

type Found = Awaited<ReturnType<typeof findStaff>>
type OfBinding = Extract<ProposedChange, { verb: 'unbind' | 'issueCode' }>

const DEED: Readonly<Record<OfBinding['verb'], Deed>> = { unbind: 'frees', issueCode: 'invites' }

/** Asks for a second person where somebody is freed, or let in, whose posts take two. @throws UserError SECOND_NEEDED */
export function together(call: Call, found: Found, change: OfBinding): Promise<Together> {
	const { document, snapshot, viewer } = found
	const { person } = document
	const posts = lastingPosts(document, call.day)
	const deed = DEED[change.verb]
	return requireSecond(call, viewer, {
		change,
		work: workOf(change.verb, call, change.input),
		version: snapshot.version,
		what: PROPOSAL_SENTENCES[change.verb](person.name, posts.map(inWords).join('、')),
		deeds: posts.map(({ path, post }) => ({ deed, line: path, post, personId: person.id })),
		details: (far) =>
			posts
				.filter(({ areaCode, post }) =>
					far.some((one) => one.post === post && one.line[one.line.length - 1] === areaCode),
				)
				.map((post) => DEED_WORDS[deed](person.name, inWords(post))),
		before: [openidKeyOf(document), posts.map(({ areaCode, post, from, to }) => [areaCode, post, from, to])],
	})
}

const inWords = ({ area, post }: PersonPost): string => `${area.name}${postTitle(post, area)}`
