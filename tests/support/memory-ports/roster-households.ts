import type { RosterStore } from '../../../cloudfunctions/modules/org/ports/roster-store'
import {
	rosterKey,
	type HouseholdDocument,
	type RosterDocument,
} from '../../../cloudfunctions/modules/org/documents'
import type { HouseholdMember } from '../../../cloudfunctions/modules/org/rules/household'
import { withKeys, without, type RosterDocuments } from './roster-documents'

type OfHouseholds =
	'addMember' | 'confirmMember' | 'removeMember' | 'setHouseholdCode' | 'redeemCode' | 'settlePending'

/** Who belongs to which household, and its one-time codes. */
export function memoryHouseholds(documents: RosterDocuments): Pick<RosterStore, OfHouseholds> {
	return {
		addMember: async (householdId, gridCode, member) => {
			const openid = rosterKey.openid(member.openid)
			const household = withKey(rosterKey.household(householdId))
			documents.change(
				(entry): entry is HouseholdDocument => household(entry) && !entry.keys.includes(openid),
				(entry) =>
					withMembers(withKeys(entry, openid, rosterKey.pending(gridCode)), (all) => [...all, member]),
			)
		},
		confirmMember: async (documentId, place, openid) => {
			const document = documents.get(documentId)
			if (document?.kind !== 'household' || document.household.members[place]?.openid !== openid) return false
			documents.put(withMembers(document, confirmed(place)))
			return true
		},
		removeMember: async (householdId, openid) => {
			documents.change(withKey(rosterKey.household(householdId)), (entry) =>
				withMembers(without(entry, rosterKey.openid(openid)), (all) =>
					all.filter((member) => member.openid !== openid),
				),
			)
		},
		setHouseholdCode: async (householdId, { hash, expiresAt, old }) => {
			documents.change(withKey(rosterKey.household(householdId)), (entry) => {
				const { codeUsed: _, ...rest } = old.reduce((one, code) => without(one, rosterKey.code(code)), entry)
				return { ...withKeys(rest, rosterKey.code(hash)), codeExpiresAt: expiresAt }
			})
		},
		redeemCode: async ({ _id }, hash, member, place) => {
			const unused = withUnusedCode(hash)
			if (place !== undefined) {
				const document = documents.get(_id)
				if (!document || !unused(document)) return false
				if (document.household.members[place]?.openid !== member.openid) return false
				documents.put({ ...withMembers(document, confirmed(place)), codeUsed: true })
				return true
			}
			const openid = rosterKey.openid(member.openid)
			const changed = documents.change(
				(entry): entry is HouseholdDocument => unused(entry) && !entry.keys.includes(openid),
				(entry) => ({
					...withMembers(withKeys(entry, openid), (all) => [...all, member]),
					codeUsed: true as const,
				}),
			)
			return changed > 0
		},
		settlePending: async (householdId, gridCode) => {
			const household = withKey(rosterKey.household(householdId))
			documents.change(
				(entry): entry is HouseholdDocument =>
					household(entry) && entry.household.members.every(({ state }) => state !== 'pending'),
				(entry) => without(entry, rosterKey.pending(gridCode)),
			)
		},
	}
}

function withKey(key: string): (entry: RosterDocument) => entry is HouseholdDocument {
	return (entry): entry is HouseholdDocument => entry.kind === 'household' && entry.keys.includes(key)
}

function withUnusedCode(hash: string): (entry: RosterDocument) => entry is HouseholdDocument {
	const household = withKey(rosterKey.code(hash))
	return (entry): entry is HouseholdDocument => household(entry) && !entry.codeUsed
}

function withMembers(
	document: HouseholdDocument,
	how: (members: HouseholdMember[]) => HouseholdMember[],
): HouseholdDocument {
	const { household } = document
	return { ...document, household: { ...household, members: how(household.members) } }
}

const confirmed =
	(place: number) =>
	(members: HouseholdMember[]): HouseholdMember[] =>
		members.map((member, at) => (at === place ? { ...member, state: 'confirmed' } : member))
