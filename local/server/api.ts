import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { contract } from '../../cloudfunctions/modules/contract'
import type { Methods } from '../../cloudfunctions/rpc/method'

/** One method as `GET /api` prints it. */
export interface MethodDescription {
	name: string
	roles: readonly string[]
	input: unknown
	output: unknown
	errors: readonly string[]
	doc: string
}

/** Trimming and dates have no counterpart in JSON Schema; what they refuse is said by the other keywords. */
const schemaOf = (schema: GenericSchema): unknown => toJsonSchema(schema, { errorMode: 'ignore' })

/** Every method that a client may call. */
export function describeMethods(): MethodDescription[] {
	return Object.entries<Methods>(contract).flatMap(([noun, methods]) =>
		Object.entries(methods).map(([verb, { doc, roles, input, output, errors }]) => ({
			name: `${noun}.${verb}`,
			roles,
			input: schemaOf(input),
			output: schemaOf(output),
			errors,
			doc,
		})),
	)
}

/** True when a client may call functions of this name. */
export function isNoun(name: string): boolean {
	return Object.hasOwn(contract, name)
}
