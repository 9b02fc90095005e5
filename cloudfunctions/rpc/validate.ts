import * as v from 'valibot'
import { fieldSentence } from '#shared/words/validation'
import { UserError } from './user-error'

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
			: fieldSentence(issue.type, issue.received, issue.requirement)
	}
	throw new UserError('INVALID_INPUT', fields)
}
