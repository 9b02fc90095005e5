import * as v from 'valibot'
import { ERROR_WORDS } from '#shared/words/errors'
import { requireBounded } from './bounds'
import type { Envelope } from './envelope'
import { logFault, ofRequest } from './log'
import type { InputOf, Method, Methods, OutputOf } from './method'
import { UserError } from './user-error'
import { fieldSentence } from '#shared/words/validation'

type Named<M extends Methods> = keyof M & string

/** One use case for each method; it is handed the input and the caller. A method of the contract without one does not compile. */
export type HandlersOf<M extends Methods, C> = {
	[V in Named<M>]: (input: InputOf<M[V]>, caller: C) => Promise<OutputOf<M[V]>>
}

/** What every way of being somebody says of one call, so that no method answers without having asked. */
export interface Caller {
	/** Refuses, before the method runs, a caller who does not reach what the input names. */
	requireReach(input: unknown): Promise<void>
	readonly rolesChecked: boolean
	readonly reachChecked: boolean
	readonly isCounted: boolean
}

/** What a function is called with, besides the platform's own events. */
export interface Invocation<I> {
	/** Who calls, as the platform says; never from the payload. */
	identity: I | undefined
	requestId: string
	event: unknown
}

/** Answers a call of one noun: finds the method, checks caller and input, runs the use case, wraps the answer. */
export function serve<I, C extends Caller, M extends Methods>(
	methods: M,
	handlers: HandlersOf<M, C>,
	begin: (identity: I, method: Method) => C,
) {
	const answer = async ({ identity, requestId, event }: Invocation<I>): Promise<Envelope<unknown>> => {
		try {
			const { verb, input } = parse(event)
			const method = ownMethod(methods, verb)
			if (identity === undefined) throw new UserError('NO_IDENTITY')
			const caller = begin(identity, method)
			requireBounded(method.input, input, method.bodyBytes)
			const handler = handlers[verb as Named<M>]
			const valid = validate(method.input, input) as InputOf<M[Named<M>]>
			await caller.requireReach(valid)
			const data = await handler(valid, caller)
			if (!caller.rolesChecked) throw new Error(`${verb} answered without asking who calls`)
			if (!caller.reachChecked) throw new Error(`${verb} answered without asking what the caller is to it`)
			if (method.counts && !caller.isCounted) throw new Error(`${verb} answered without being counted`)
			return { ok: true, data }
		} catch (fault) {
			return refusal(fault, requestId)
		}
	}
	return (invocation: Invocation<I>) => ofRequest(invocation.requestId, () => answer(invocation))
}

function parse(event: unknown): { verb: string; input: unknown } {
	const { method, input } = (event ?? {}) as { method?: unknown; input?: unknown }
	if (typeof method !== 'string') throw new UserError('UNKNOWN_METHOD')
	return { verb: method, input: input ?? {} }
}

function ownMethod(methods: Methods, verb: string): Method {
	const method = Object.hasOwn(methods, verb) ? methods[verb] : undefined
	if (!method) throw new UserError('UNKNOWN_METHOD')
	return method
}

/** Faults that are not the user's are logged with the request id and answered without a detail. */
export function refusal(fault: unknown, requestId: string): Envelope<never> {
	if (fault instanceof UserError) {
		const message = fault.sentence ?? ERROR_WORDS[fault.code]
		const { code, fields, calls } = fault
		return { ok: false, error: { code, message, ...(fields && { fields }), ...(calls && { calls }) } }
	}
	logFault({ requestId }, fault)
	const code = isOfFullStorage(fault) ? 'STORAGE_FULL' : 'INTERNAL'
	return { ok: false, error: { code, message: ERROR_WORDS[code], requestId } }
}

/** The code by which the database and the file store say that they have no room. */
function isOfFullStorage(fault: unknown): boolean {
	return fault instanceof Error && 'code' in fault && fault.code === 'STORAGE_FULL'
}

/** A list has items, where a text has characters; the schema library counts either as a length. */
const kindOf = ({ type, input }: v.BaseIssue<unknown>): string =>
	Array.isArray(input) ? type.replace('_length', '_items') : type

/** True of a sentence that a schema brings along; valibot's own are English. */
const isOwn = (message: string): boolean => !message.startsWith('Invalid ')

/**
 * The input in the shape of the schema.
 * @throws UserError INVALID_INPUT with a sentence for each field that is wrong.
 */
export function validate<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
	// An array has no fields, but the schema library takes it for an object without any.
	if (Array.isArray(input))
		throw new UserError('INVALID_INPUT', { input: fieldSentence('strict_object', 'Array', null) })
	const result = v.safeParse(schema, input)
	if (result.success) return result.output
	const fields: Record<string, string> = {}
	for (const issue of result.issues) {
		const field = v.getDotPath(issue) ?? 'input'
		fields[field] ??= isOwn(issue.message)
			? issue.message
			: fieldSentence(kindOf(issue), issue.received, issue.requirement)
	}
	throw new UserError('INVALID_INPUT', fields)
}
