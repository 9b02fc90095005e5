import type { GenericSchema } from 'valibot'
import type { Need } from '../../../../../miniprogram/shared/life/allowed'
import { formOf } from '../../../../../miniprogram/presenters/event-form'
import { reportEvents } from '../../../../../cloudfunctions/modules/reports/contract/events'
import { LIFE } from '../../../../../cloudfunctions/modules/reports/life/table'
import { offerOf } from '../../../../support/offered'

const BY_PERSONS = LIFE.filter(({ event, who }) => event in reportEvents && !who.includes('timer'))

test('whichever row holds, an event needs the same', () => {
	const needs = new Map<string, Set<string>>()
	for (const { event, needs: of } of BY_PERSONS) {
		needs.set(event, (needs.get(event) ?? new Set()).add(of.join()))
	}
	expect([...needs].filter(([, different]) => different.size > 1)).toEqual([])
})

/** By which need the table asks for a field that the contract requires. */
const ASKED_BY: Readonly<Record<string, readonly Need[]>> = {
	note: ['words'],
	reason: ['reason'],
	rejectReason: ['rejectReason'],
	days: ['days'],
	amount: ['amount'],
	to: ['target', 'verifier'],
	personId: ['verifier'],
	into: ['other'],
	solved: ['rating', 'verdict'],
	satisfied: ['rating', 'verdict'],
}

test('what the contract requires, the table says that it needs: a form that follows it can be sent', () => {
	const lacking = Object.entries(reportEvents).flatMap(([event, { input }]) => {
		const needs = BY_PERSONS.find((row) => row.event === event)?.needs ?? []
		return Object.entries<GenericSchema>(input.entries)
			.filter(([field, schema]) => !['id', 'version'].includes(field) && !isOptional(schema))
			.filter(([field]) => !(ASKED_BY[field] ?? []).some((need) => needs.includes(need)))
			.map(([field]) => `${event} ${field}`)
	})
	expect(lacking).toEqual([])
})

const isOptional = (schema: GenericSchema): boolean => schema.type === 'exact_optional'

test('a form follows from what is needed and may be carried', () => {
	expect(formOf(offerOf('accept')).words).toBe('none')
	expect(formOf(offerOf('unmerge'))).toMatchObject({ words: 'optional', photos: false, choose: 'nothing' })
	expect(formOf(offerOf('hold')).choose).toBe('years')
	expect(formOf(offerOf('suspend')).choose).toBe('days')
	expect(formOf(offerOf('settle'))).toMatchObject({ words: 'orPhoto', photos: true, canPublish: true })
	expect(formOf(offerOf('resolve', { photo: true })).photoNeeded).toBe(true)
	expect(formOf(offerOf('nameVerifier'))).toMatchObject({ words: 'optional', choose: 'verifier' })
	expect(formOf(offerOf('heard'))).toMatchObject({ words: 'optional', photos: false, verdict: true })
})
