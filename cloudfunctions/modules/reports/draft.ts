import { chinaTime } from '#shared/clock/china-time'
import { barredIn, isBarred, type Barred } from './life/barred'
import { begin, firstState } from './life/begin'
import { mayBeShared } from './life/publicity'
import { houseFields } from './search/search-keys'
import type { Viewer } from '../org/rules/viewer'
import type { Voice } from '#shared/content/voice-kind'
import type { Actor, Report, Reporter } from '#shared/life/report'
import type { Category } from '#shared/report/category'
import { ownerRuleFor } from '#shared/report/owner-rule'
import { postsOn } from '#shared/roster/person'
import { BUILDING, namesBuilding } from '#shared/words/default-questions'
import { route } from './routing/route'
import { deskWords } from '../../words/desk'
import { FIELD_WORDS } from '../../words/fields'
import { trailSentences } from '../../words/trail'
import type { Input } from './contract/report'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import type { Locality } from './locate'
import { staffActor } from './situation'

/** What a new report is made of. */
export interface Submission {
	input: Input<'submit'>
	category: Category
	locality: Locality
	/** The areas from the root down to the place. */
	snapshot: RosterSnapshot
	viewer: Viewer
	/** Derived from the caller and their key, so that sending twice is adding once. */
	id: string
	/** A digest of the content, which tells a repetition from another report under the same key. */
	key: string
	/** Who reports it, as the report knows them: by their openid, or by an alias. */
	by: string
	/** The photos, as the report keeps them. */
	photos: string[]
	/** What was said, as the report keeps it. */
	voice?: Voice
	/** In an emergency: the people whom it might come to and who have never bound their WeChat. */
	unbound: string[]
}

/**
 * A routed report, not yet kept.
 * @throws UserError NOT_OPEN_YET while no desk can take it; INVALID_INPUT where it bars the very person who reports on behalf.
 */
export function draftReport(submission: Submission, number: string, call: Call): Report {
	const { input, locality, snapshot, viewer, id, key } = submission
	const barred = barredBy(submission, call)
	if (input.onBehalf && isBarred({ ...barred }, viewer.person?.id)) {
		throw new UserError('INVALID_INPUT', { aboutThoseInCharge: FIELD_WORDS.aboutYourself })
	}
	// A matter of those in charge is for few eyes, whatever it is about.
	const asking = askedAt(submission.category, locality.household?.household.address)
	const category = barred ? { ...asking, private: true } : asking
	const chain = snapshot.chain(locality.path)
	const areaCodes = chain.map(({ code }) => code)
	const ownerRule = ownerRuleFor(category.ownerRules ?? [], areaCodes, call.now)
	const found = route(category, locality.located, chain, call.day, {
		...barred,
		unbound: submission.unbound,
		...(ownerRule && { ownerRule }),
	})
	if (!found) throw new UserError('NOT_OPEN_YET')
	const state = firstState(category, found, call.now, snapshot.calendar(locality.path))
	const by: Actor =
		input.onBehalf && hasPost(viewer, call)
			? staffActor(viewer, chain, call.day)
			: { kind: 'reporter', id: submission.by, name: '' }
	const said = {
		id,
		number,
		category,
		text: input.text ?? '',
		photos: submission.photos,
		...(submission.voice && { voice: submission.voice }),
		place: placeOf(submission),
		reporter: reporterOf(submission, by, call.openid),
		...(input.answers && { answers: input.answers }),
		...(input.unnamed && { isUnnamed: true as const }),
		...(call.sender !== undefined && { sender: call.sender }),
		...barred,
		trail: trailSentences(found.steps, category),
	}
	const owner = deskWords(found.owner, found.ownerArea.path)
	const shared = input.shareWords === true && mayBeShared({ ...said, state })
	return begin(said, shared ? { ...state, shared } : state, by, { key, ownerWords: owner, at: call.now })
}

/** A category as it asks about a house: nobody is asked for the building whose address tells of none. */
function askedAt(category: Category, address: string | undefined): Category {
	if (address === undefined || !category.questions || namesBuilding(address)) return category
	const questions = category.questions.filter(({ code, beforeSending }) => beforeSending ?? code !== BUILDING)
	return { ...category, questions }
}

/** Whom a report about those in charge keeps out: all who answer where the reporter lives, and where it is. */
function barredBy({ input, locality, snapshot }: Submission, call: Call): Barred | null {
	if (!input.aboutThoseInCharge) return null
	const homes = snapshot.households(rosterKey.openid(call.openid)).map(({ household }) => household.path)
	const grids = [locality.path, ...homes].flatMap((path) => {
		const at = path.findIndex(({ level }) => level === 'grid')
		return at < 0 ? [] : [snapshot.chain(path.slice(0, at + 1))]
	})
	return { barred: barredIn(grids, call.day) }
}

/** 20261120-48392: the day, and digits that people can read out on the phone. */
export function reportNumber(id: string, attempt: number, now: number): string {
	const day = chinaTime(now).day.replace(/-/g, '')
	const digits = (Number.parseInt(id.slice(0, 8), 16) + attempt) % 100_000
	return `${day}-${String(digits).padStart(5, '0')}`
}

function placeOf({ input, locality }: Submission): Report['place'] {
	const { place, placeNote, at } = input
	const household = locality.household?.household
	const point = at ?? (place && 'point' in place ? place.point : undefined)
	const words = place && 'text' in place ? place.text : undefined
	const text = [words, placeNote].filter((part) => part !== undefined).join('，')
	return {
		path: locality.path,
		...(text !== '' && { text }),
		...(point && { point }),
		...(household && !input.unnamed && { householdId: household.id, ...houseFields(household) }),
		...(['unclear', 'nothing'].includes(locality.located.by) && { isUnclear: true as const }),
	}
}

const hasPost = ({ person }: Viewer, { day }: Call): boolean =>
	person !== undefined && postsOn(person, day).length > 0

/**
 * The reporter is the person for whom it is reported, else the caller. A resident who reports for somebody follows it on
 * their own phone.
 */
function reporterOf(submission: Submission, by: Actor, openid: string): Reporter {
	const { input } = submission
	if (input.unnamed) return { openid: by.id }
	if (!input.onBehalf) return { openid, ...knownOf(submission, openid) }
	if (by.kind === 'staff') return { ...input.onBehalf, by: { id: by.id, name: by.name } }
	return { ...input.onBehalf, openid, speaker: knownOf(submission, openid) }
}

/** The caller, as they say, or as their household or the roster knows them. */
function knownOf(
	{ input, locality, snapshot, viewer }: Submission,
	openid: string,
): Pick<Reporter, 'name' | 'phone'> {
	const homes = [locality.household, ...snapshot.households(rosterKey.openid(openid))]
	const member = homes.flatMap((home) => home?.household.members ?? []).find((one) => one.openid === openid)
	const name = input.contact?.name ?? member?.name ?? viewer.person?.name
	// A caller who filled in the contact and gave no phone wants to leave none.
	const phone = input.contact ? input.contact.phone : (member?.phone ?? viewer.person?.phone)
	return { ...(name !== undefined && { name }), ...(phone !== undefined && { phone }) }
}
