import { rosterKey, type HouseholdDocument } from '../../modules/org/documents'
import type { RosterStore } from '../../modules/org/ports/roster-store'
import { command as _, database } from './cloud'
import { standsSo } from './stands-so'

const roster = database.collection<HouseholdDocument>('roster')

type Members = Pick<
	RosterStore,
	'addMember' | 'confirmMember' | 'removeMember' | 'setHouseholdCode' | 'redeemCode' | 'settlePending'
>

/** How residents are tied to their household in the roster, with its one-time code. */
export const householdMembers: Members = {
	async addMember(householdId, gridCode, member) {
		const openidKey = rosterKey.openid(member.openid)
		await roster
			.where(_.and([{ keys: rosterKey.household(householdId) }, { keys: _.neq(openidKey) }]))
			.update({
				keys: _.addToSet({ $each: [openidKey, rosterKey.pending(gridCode)] }),
				'household.members': _.push([member]),
			})
	},

	async confirmMember(documentId, place, openid) {
		const member = `household.members.${place}`
		const there = { _id: documentId, [`${member}.openid`]: openid }
		const confirmed = { [`${member}.state`]: 'confirmed' }
		const { updated } = await roster.where(there).update(confirmed)
		return standsSo(updated, roster.where({ ...there, ...confirmed }))
	},

	async removeMember(householdId, openid) {
		await roster.where({ keys: rosterKey.household(householdId) }).update({
			keys: _.pull(rosterKey.openid(openid)),
			'household.members': _.pull({ openid }),
		})
	},

	async setHouseholdCode(householdId, { hash, expiresAt, old }) {
		const household = { keys: rosterKey.household(householdId) }
		for (const code of old) await roster.where(household).update({ keys: _.pull(rosterKey.code(code)) })
		await roster.where(household).update({
			keys: _.addToSet(rosterKey.code(hash)),
			codeExpiresAt: expiresAt,
			codeUsed: _.remove(),
		})
	},

	async redeemCode({ _id }, hash, member, place) {
		const { openid } = member
		const unused = { keys: rosterKey.code(hash), codeUsed: _.exists(false) }
		if (place !== undefined) {
			const waiting = `household.members.${place}`
			const { updated } = await roster
				.where({ _id, ...unused, [`${waiting}.openid`]: openid })
				.update({ codeUsed: true, [`${waiting}.state`]: 'confirmed' })
			return updated === 1
		}
		const openidKey = rosterKey.openid(openid)
		const { updated } = await roster.where(_.and([unused, { keys: _.neq(openidKey) }])).update({
			codeUsed: true,
			keys: _.addToSet(openidKey),
			'household.members': _.push([member]),
		})
		return updated > 0
	},

	async settlePending(householdId, gridCode) {
		await roster
			.where(
				_.and([{ keys: rosterKey.household(householdId) }, { 'household.members.state': _.neq('pending') }]),
			)
			.update({ keys: _.pull(rosterKey.pending(gridCode)) })
	},
}
