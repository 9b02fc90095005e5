import { endsBefore } from '#shared/roster/tenure'
import { ACCOUNT_WORDS } from '../../words/account'
import { maskedPhone } from '../../privacy/masked-person'
import type { Input, Output } from './contract/account'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { rosterKey, type PersonDocument } from '../org/documents'
import { personView } from './person-view'
import { takenByAnother } from './taken-by-another'

type Bound = Output<'bindPhone'>

/**
 * Binds the caller to the staff member with the phone number that WeChat says is theirs. WeChat answers a code once, so
 * the digest of the code that bound somebody is kept: sent again by the same caller it answers the same.
 */
export async function bindPhone({ code }: Input<'bindPhone'>, call: Call): Promise<Bound> {
	const boundBy = digest('phone', code)
	const { snapshot } = await call.roster()
	const before = snapshot.person(rosterKey.openid(call.openid))
	if (before?.boundBy === boundBy) return bound(before, call)
	// Before WeChat is asked: the code is good for one answer.
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	const answer = await call.ports.wechatPhone.numberOf(code)
	if ('refused' in answer) throw refusal(answer.refused)
	return bindNumber(answer.number, boundBy, call)
}

async function bindNumber(number: string, boundBy: string, call: Call): Promise<Bound> {
	const { snapshot } = await call.roster([rosterKey.phone(number)])
	const mine = snapshot.person(rosterKey.openid(call.openid))
	const found = snapshot.person(rosterKey.phone(number))
	// A number passes to strangers some time after its owner gave it up: one without a post opens nothing.
	if (!found || !hasWork(found, call.day)) {
		throw new UserError('PHONE_UNKNOWN', undefined, ACCOUNT_WORDS.unknownPhone(maskedPhone(number)))
	}
	if (mine && mine._id === found._id) return bound(mine, call)
	if (mine) throw new UserError('ALREADY_BOUND')
	if (found.boundBy !== undefined) throw takenByAnother()
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	const won = await call.ports.roster.bindPhone(found, number, boundBy, call.openid)
	if (!won) throw takenByAnother()
	return bound(found, call)
}

function bound({ person }: PersonDocument, call: Call): Bound {
	return { person: personView(person, call.day) }
}

/** True while the person has a post, or will have one. */
function hasWork({ person }: PersonDocument, day: string): boolean {
	return person.posts.some((post) => !endsBefore(post, day))
}

function refusal(why: 'badCode' | 'quota' | 'unanswered'): UserError {
	if (why === 'badCode') return new UserError('BAD_PHONE_CODE')
	return new UserError('PHONE_NOT_GIVEN', undefined, why === 'quota' ? ACCOUNT_WORDS.quota : undefined)
}
