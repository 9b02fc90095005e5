import type { Callable } from '../shared/words/limits'
import { CallError } from '../services/call-error'
import { sentenceOf } from './page-phase'
import { missingFrom, type Missing } from './report-form'

/** What the page says where a report did not arrive. */
interface Refusal {
	/** It goes out by itself later. */
	waiting: boolean
	problem: string
	missing: Missing
	/** Whom to ring instead. */
	calls: readonly Callable[]
}

/** Why a report was not taken. A fault that is no CallError is a bug, and stays one. */
export function refusedWith(error: unknown): Refusal {
	const problem = sentenceOf(error)
	if (!(error instanceof CallError)) throw error
	const waiting = error.mayPass
	// A full storage is no matter of the network, which the page speaks of otherwise.
	const isSaid = !waiting || error.code === 'STORAGE_FULL'
	return { waiting, problem: isSaid ? problem : '', missing: missingFrom(error.fields), calls: error.calls }
}

/** The parts of the page, by their ids and in its order, with what stands in each. */
const PARTS: readonly (readonly [id: string, fields: readonly (keyof Missing)[]])[] = [
	['words', ['words']],
	['settled', ['settled']],
	['answers', ['answers']],
	['place', ['place']],
	['wishes', ['wishes']],
	['people', ['name', 'behalfPhone', 'phone']],
]

/** The part of the page to look at next: whom to ring, else where the first thing is missing; undefined where neither is. */
export function partToShow(missing: Missing, calls: readonly Callable[]): string | undefined {
	if (calls.length > 0) return 'calls'
	return PARTS.find(([, fields]) => fields.some((field) => missing[field] !== undefined))?.[0]
}
