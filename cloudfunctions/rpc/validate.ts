import * as v from 'valibot'
import { fieldSentence, TYPED_WORDS } from '#shared/words/validation'
import { UserError } from './user-error'

/** Sentences that a schema brings along. */
const OWN: ReadonlySet<string> = new Set(Object.values(TYPED_WORDS))

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
		fields[field] ??= OWN.has(issue.message)
			? issue.message
			: fieldSentence(issue.type, issue.received, issue.requirement)
	}
	throw new UserError('INVALID_INPUT', fields)
}
