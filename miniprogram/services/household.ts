import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { forgetAccount } from './account'
import { call } from './cloud'

export type PendingMember = Output<'household', 'pending'>['items'][number]
export type BoundHousehold = Output<'household', 'bind'>['household']
export type FoundHouseholds = Output<'household', 'find'>
export type HouseholdCode = Output<'household', 'issueCode'>
export type MemberRef = Input<'household', 'confirm'>

/** Asks to belong to the household with a door code. */
export async function bindHousehold(input: Input<'household', 'bind'>): Promise<BoundHousehold> {
	const { household } = await call('household', 'bind', input)
	forgetAccount()
	return household
}

export async function listPending(): Promise<PendingMember[]> {
	return (await call('household', 'pending', {})).items
}

/** Confirms or refuses a resident; answers who is still waiting. */
export async function decideMember(
	decision: 'confirm' | 'refuse',
	member: MemberRef,
): Promise<PendingMember[]> {
	return (await call('household', decision, member)).items
}

/** The caller belongs to a household no longer. */
export async function leaveHousehold(householdId: string): Promise<void> {
	await call('household', 'leave', { householdId })
	forgetAccount()
}

/** Takes somebody off a household. */
export async function letGoMember(member: MemberRef): Promise<void> {
	await call('household', 'letGo', member)
}

/** Finds a household by its door code, its number or, where the caller leads few grids, a part of its name. */
export const findHouseholds = (text: string): Promise<FoundHouseholds> => call('household', 'find', { text })

/** A one-time code with which a resident binds to a household at once. */
export const issueHouseholdCode = (householdId: string): Promise<HouseholdCode> =>
	call('household', 'issueCode', { householdId })
