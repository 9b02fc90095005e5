import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { ERROR_WORDS } from '../shared/words/errors'
import { forget, recall, remember } from './cache'
import { CallError } from './call-error'
import { call } from './cloud'

export type Account = Output<'account', 'show'>
export type StaffPerson = NonNullable<Account['person']>

let known: Account | null = null

/** Who the caller is. Asked once while the app is open; without a network, as it was last known. */
export async function showAccount(): Promise<Account> {
	if (known) return known
	try {
		known = await call('account', 'show', {})
		remember('account', known)
		return known
	} catch (error) {
		const last = error instanceof CallError && error.unanswered ? recall<Account>('account') : null
		if (!last) throw error
		return last.value
	}
}

/** True for who has a post today: whoever had one once is known by name, and has nothing of the staff's any more. */
export const isOnStaff = ({ person }: Pick<Account, 'person'>): boolean => (person?.posts.length ?? 0) > 0

/** Without a network and without memory the caller is nobody yet, and may still write. */
export async function accountOrNobody(): Promise<Pick<Account, 'person' | 'households' | 'phone'>> {
	try {
		return await showAccount()
	} catch (error) {
		if (error instanceof CallError && error.unanswered) return { households: [] }
		throw error
	}
}

/**
 * True where this phone knows that its user never had a post: what they reported is all their own then, which is asked for with one read
 * less.
 */
export function neverOnStaff(): boolean {
	const account = known ?? recall<Account>('account')?.value
	return account !== undefined && account.person === undefined
}

/** True for a clerk. */
export async function keepsRoster(): Promise<boolean> {
	const { person } = await showAccount()
	return person?.posts.some(({ post }) => post === 'clerk') === true
}

/**
 * Spares a page that only a clerk can use its first question; the cloud checks every call by itself.
 * @throws CallError NO_PERMISSION for everybody else
 */
export async function requireClerk(): Promise<void> {
	if (await keepsRoster()) return
	throw new CallError({ code: 'NO_PERMISSION', message: ERROR_WORDS.NO_PERMISSION })
}

/** The next look asks anew. */
export function forgetAccount(): void {
	known = null
}

function becomesStaff(): void {
	forgetAccount()
	forget('account')
}

/** Ties this WeChat to a staff member by a one-time code. */
export async function bindPost(input: Input<'account', 'bindPost'>): Promise<StaffPerson> {
	const { person } = await call('account', 'bindPost', input)
	becomesStaff()
	return person
}

/** Ties this WeChat to the staff member whose phone number WeChat says is theirs; `code` is what WeChat gave. */
export async function bindPhone(input: Input<'account', 'bindPhone'>): Promise<StaffPerson> {
	const { person } = await call('account', 'bindPhone', input)
	becomesStaff()
	return person
}
