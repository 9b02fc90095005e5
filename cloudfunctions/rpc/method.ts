import type { GenericSchema, InferOutput } from 'valibot'
import type { ErrorCode } from '#shared/errors/codes'
import type { Reach } from './reach'

/**
 * What somebody has to be at least to call a method at all: everybody is a stranger; somebody with a tie to a household is
 * pending, confirmed there a member; a person with a post is staff. The finer rule stands in the reach and the use case.
 */
export const ROLES = ['stranger', 'pending', 'member', 'staff', 'dispatcher', 'clerk'] as const
export type Role = (typeof ROLES)[number]

/** One method of the public face. It stands once: the server validates with it, the phone is typed by it. */
export interface Method {
	/** What it is for, in one sentence. */
	doc: string
	/** One of them is enough. */
	roles: readonly Role[]
	/** What it reads and changes of the county, checked before it runs. */
	reach: Reach
	/** It is counted before it runs, so that nobody floods others or guesses what is secret (limits/). */
	counts?: true
	input: GenericSchema
	/** The most that it takes, in bytes of JSON, where it takes more than others (BODY_BYTES). */
	bodyBytes?: number
	output: GenericSchema
	errors: readonly ErrorCode[]
}

/** The methods of one function, by name. */
export type Methods = Readonly<Record<string, Method>>

export type InputOf<M extends Method> = InferOutput<M['input']>
export type OutputOf<M extends Method> = InferOutput<M['output']>

/** Errors that every method may answer with. */
export const COMMON_ERRORS = [
	'INVALID_INPUT',
	'NO_IDENTITY',
	'NO_PERMISSION',
	'STORAGE_FULL',
	'INTERNAL',
] as const satisfies ErrorCode[]
