import { HOUSE_WORDS, REPORT_WORDS } from '../shared/words/progress'
import type { ReportView } from '../services/report'
import { initialOf } from './initial'

/** Somebody to ring up. */
export interface Call {
	text: string
	name: string
	phone: string
}

/** Who is in charge of it today. */
export interface Owner {
	title: string
	name: string
	initial: string
	photo: string
	/** Empty for the owner, who knows their own number. */
	phone: string
	note: string
}

/**
 * The owner as shown; the photo that was shown before stays while it is the same person. Nothing to the owner, who knows who
 * they are, unless they stand in or others help.
 */
export function ownerOf({ owner, coHandlers }: ReportView, shown: Owner | null | undefined): Owner | null {
	if (owner.isYou && owner.standsInFor === undefined && coHandlers.length === 0) return null
	const standsIn = owner.standsInFor === undefined ? [] : [REPORT_WORDS.standsInFor(owner.standsInFor)]
	return {
		title: owner.title,
		name: owner.name,
		initial: initialOf(owner.name),
		photo: owner.photo ?? (shown?.name === owner.name ? shown.photo : ''),
		phone: owner.isYou ? '' : owner.phone,
		note: [owner.areaName, ...standsIn].join('·'),
	}
}

/** Who reported it; empty to the reporter, and where nobody is told. */
export function reporterWords({ reporter, mine, unnamed }: ReportView): string {
	if (!reporter || mine) return ''
	if (unnamed) return REPORT_WORDS.unnamed
	const { name = REPORT_WORDS.noName, speaker } = reporter
	return speaker ? REPORT_WORDS.saidBy(name, speaker.name ?? REPORT_WORDS.noName) : name
}

/** The house that it comes from, and what is not certain of who reports from there. */
export function houseOf({ house }: ReportView): { address: string; headName: string; tie: string } | null {
	if (!house) return null
	const { address, headName, tie } = house
	return { address, headName, tie: tie ? HOUSE_WORDS.tie[tie](address) : '' }
}

/** Who verifies it next; empty when nobody has to. */
export function verifierWords({ check }: ReportView): string {
	if (!check) return ''
	if (check.isLeft) return REPORT_WORDS.checkerLeft(check.title)
	return REPORT_WORDS.check(check.title, check.name, check.owed)
}

/** Whom to ring: the reporter, who spoke for them, and the house where that is another number. */
export function callsIn({ reporter, house, mine }: ReportView): Call[] {
	if (mine) return []
	const { callReporter, callSpeaker, callHead } = HOUSE_WORDS
	const said = reporter?.phone
	const speaks = reporter?.speaker
	const home = house?.phone === said ? undefined : house?.phone
	return [
		...(said === undefined ? [] : [{ text: callReporter, name: reporter?.name ?? '', phone: said }]),
		...(speaks?.phone === undefined
			? []
			: [{ text: callSpeaker, name: speaks.name ?? '', phone: speaks.phone }]),
		...(house && home !== undefined ? [{ text: callHead, name: house.headName, phone: home }] : []),
	]
}
