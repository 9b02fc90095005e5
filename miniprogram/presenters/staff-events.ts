import { allows } from '../shared/life/allowed'
import { REJECT_REASONS } from '../shared/life/event'
import type { Desk } from '../shared/roster/desk'
import { REJECT_WORDS } from '../shared/words/life'
import { HANDLE_FORMS, HANDLE_SAYS, HANDLE_WORDS, type StaffEvent } from '../shared/words/pages/handle'
import type { Helper, ReportItem, ReportView, Targets, Verifiers } from '../services/report'
import type { Choice } from './event-form'
import { momentWords } from './time'

/** In this order the first that is allowed is the main action; the others stand below. */
const ORDER = Object.keys(HANDLE_FORMS) as StaffEvent[]

/** Only these are ever the one thing to do next. */
const LEADING: readonly StaffEvent[] = [
	'accept',
	'start',
	'grantExtension',
	'resume',
	'resolve',
	'verify',
	'heard',
	'told',
]

/** Events of a call to a reporter without WeChat: they lead while a call is owed. */
const BY_PHONE: readonly StaffEvent[] = ['heard', 'told']

export interface StaffActions {
	main: StaffAction | null
	others: StaffAction[]
}

interface StaffAction {
	event: StaffEvent
	text: string
	hint: string
	/** It opens the sheet of an event that is otherwise sent at once. */
	withWords?: true
}

const ACCEPT_WITH_WORDS: StaffAction = {
	event: 'accept',
	text: HANDLE_WORDS.acceptWithWords,
	hint: HANDLE_WORDS.acceptWithWordsHint,
	withWords: true,
}

/** The owner desk, for the person who answers for it. */
export const ownDesk = ({ owner }: ReportView): Desk | null =>
	owner.isYou ? { areaCode: owner.areaCode, post: owner.post } : null

/**
 * The buttons that a viewer gets, from what the server allows. Ringing up leads only where the reporter has no
 * WeChat and so a call is owed.
 */
export function staffActions(
	allowed: ReportView['allowed'],
	owes: ReportView['clock']['owes'],
): StaffActions {
	// Who may verify sends it back as a checker; a reporter says so on their own page.
	const isChecker = allows(allowed, 'verify')
	const events = ORDER.filter((event) => allows(allowed, event) && (event !== 'rework' || isChecker))
	const leads = (event: StaffEvent) =>
		LEADING.includes(event) && (!BY_PHONE.includes(event) || owes === 'telling')
	const main = events.find(leads) ?? null
	const button = (event: StaffEvent) => ({
		event,
		text: HANDLE_FORMS[event].button,
		hint: HANDLE_FORMS[event].hint ?? '',
	})
	return {
		main: main && button(main),
		others: [
			...(main === 'accept' ? [ACCEPT_WITH_WORDS] : []),
			...events.filter((event) => event !== main).map(button),
		],
	}
}

interface LabelledChoice {
	value: string
	label: string
	hint: string
}

/** The desks to assign to, as choices, the own one first; `value` is the position in the list. */
export function targetChoices(targets: Targets['targets']): LabelledChoice[] {
	const choices = targets.map((target, index) => {
		const choice = deskChoice(target, index)
		return target.own ? { ...choice, label: HANDLE_WORDS.ownDesk, hint: choice.label } : choice
	})
	const isOwn = ({ value }: LabelledChoice): boolean => targets[Number(value)]?.own === true
	return [...choices.filter(isOwn), ...choices.filter((choice) => !isOwn(choice))]
}

const AREA = 'area:'

/** Areas whose desks can be looked at, as choices; `areaCodeOf` reads their value. */
export function areaChoices(areas: Targets['below']): LabelledChoice[] {
	return areas.map(({ areaCode, name }) => ({ value: AREA + areaCode, label: name, hint: '' }))
}

/** The area that a choice stands for, or null when it is something else. */
export function areaCodeOf(value: string): string | null {
	return value.startsWith(AREA) ? value.slice(AREA.length) : null
}

/** The desks that may be asked to help, or assigned to; `value` is the position in the list. */
export function deskChoice({ areaName, title, names }: Helper, index: number): LabelledChoice {
	return {
		value: String(index),
		label: HANDLE_SAYS.target(areaName, title),
		hint: names.join(HANDLE_WORDS.and),
	}
}

/** The people who may be asked to check, as choices; `value` is the position in the list. */
export function verifierChoices(people: Verifiers['people']): LabelledChoice[] {
	return people.map(({ name, areaName, title }, index) => ({
		value: String(index),
		label: name,
		hint: HANDLE_SAYS.target(areaName, title),
	}))
}

/** The reports to merge with, as choices; `value` is the id. */
export function otherChoices(
	items: ReportItem[],
	now: number,
): { value: string; label: string; hint: string }[] {
	return items.map(({ id, text, categoryName, placeName, submittedAt }) => ({
		value: id,
		label: text === '' ? categoryName : text,
		hint: HANDLE_SAYS.other(placeName, momentWords(submittedAt, now)),
	}))
}

/** How long a report may be suspended at a time, for how many days kept, and how much more time may be asked for. */
export const SPANS = {
	days: [3, 7, 15, 30],
	years: [182, 365, 730, 1095],
	hours: [2, 4, 8, 24],
	workingDays: [1, 2, 3, 5],
} as const

/** The choices that do not come from the server; `value` is the position in the list. */
export function fixedChoices(
	choice: Choice,
	extendsBy: ReportView['categoryInfo']['extendsBy'],
): { value: string; label: string; hint: string }[] {
	return labelsOf(choice, extendsBy).map((label, index) => ({ value: String(index), label, hint: '' }))
}

function labelsOf(choice: Choice, extendsBy: ReportView['categoryInfo']['extendsBy']): string[] {
	switch (choice) {
		case 'rejectReason':
			return REJECT_REASONS.map((reason) => REJECT_WORDS[reason])
		case 'days':
			return SPANS.days.map(HANDLE_SAYS.days)
		case 'years':
			return SPANS.years.map(HANDLE_SAYS.years)
		case 'amount':
			return SPANS[extendsBy].map(HANDLE_SAYS[extendsBy])
		case 'nothing':
		case 'other':
		case 'target':
		case 'verifier':
			return []
	}
}
