import type { Output } from '../../../cloudfunctions/modules/contract'
import type { Envelope } from '../../../cloudfunctions/rpc/envelope'
import type { Report } from '#shared/life/report'
import { isKnownAs, type Actor } from '../world/people'
import { maySayHowItWent, readingOf } from '../world/readers'
import { hold } from './hold'
import { eventsIn } from '../../support/offered'

export type View = Output<'report', 'show'>['report']

const NOBODY_SENDS: readonly string[] = ['close', 'takeIn', 'letGo']

/** Holds an answer to what its reader may see; the view, or null where they may see nothing. */
export function viewHolds(answer: Envelope<unknown>, report: Report, actor: Actor, day: string): View | null {
	const reading = readingOf(actor, report, day)
	const seen = { reader: actor.staff ?? actor.openid, number: report.number, reading }
	hold(answer.ok === (reading !== 'nothing'), 'nobody reads but those allowed, and they do', seen)
	if (!answer.ok) {
		hold(answer.error.code === 'NO_PERMISSION', 'who may not read is told so', answer.error)
		return null
	}
	const { report: view } = answer.data as { report: View }
	hold(view.publicOnly === (reading === 'public'), 'neighbours see what is public alone', seen)
	hold(view.outlineOnly === (reading === 'outline'), 'those above a private matter see its outline', seen)
	hold((view.recordOnly === true) === (reading === 'record'), 'what ended leaves the own record alone', seen)
	hold(
		!eventsIn(view).some((event) => NOBODY_SENDS.includes(event)),
		'nobody is offered what none may send',
		seen,
	)
	const phone = report.state.later?.phone ?? report.reporter.phone
	const showsPhone = phone !== undefined && JSON.stringify(view).includes(phone)
	if (reading === 'public' || reading === 'outline')
		hold(saysNobody(view, report), 'no person is public', { ...seen, view })
	const isInCharge = reading === 'inCharge'
	if (phone !== undefined && reading !== 'public') {
		const mayCall =
			isInCharge || isKnownAs(actor, report.reporter.openid) || maySayHowItWent(actor, report, day)
		hold(showsPhone === mayCall, 'the phone is shown to those in charge alone', seen)
	}
	const isFromHouse = report.place.householdId !== undefined
	hold(
		(view.house !== undefined) === (isInCharge && isFromHouse),
		'the house is shown to those in charge',
		seen,
	)
	return view
}

/** True when what is shown to neighbours names nobody, and repeats the reporter's words by their leave alone. */
export function saysNobody(shown: unknown, { text, reporter, state, category }: Report): boolean {
	const told = JSON.stringify(shown)
	const mayTell = state.shared === true && !category.private && !(state.hidden ?? []).includes(1)
	const [said = ''] = text.split('，')
	const numbers = text.match(/\d{11}/g) ?? []
	const secrets = [...(mayTell ? [] : [said]), ...numbers, reporter.name, reporter.phone].filter(
		(one) => one !== undefined,
	)
	return !secrets.some((secret) => told.includes(secret)) && !/o-(staff|resident|stranger)-/.test(told)
}
