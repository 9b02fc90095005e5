import { unsupported } from '../errors'
import { isFields, isOperatorObject, type Fields, type Filter, type Value } from './document'

/** A condition that a field meets by not being there, on a path of several steps. */
interface Absence {
	path: string
	steps: string[]
	/** Through how many arrays the path may lead before engines differ on what is absent. */
	arrays: 0 | 1
}

/** The conditions of a filter that ask whether something is absent: equality with null, and `$exists`. */
export function absencesIn(filter: Filter): Absence[] {
	return Object.entries(filter).flatMap(([key, condition]) => {
		if (key === '$and' || key === '$or') return (condition as Filter[]).flatMap(absencesIn)
		if (!key.includes('.')) return []
		const steps = key.split('.')
		if (asksForNull(condition)) return [{ path: key, steps, arrays: 0 as const }]
		const exists = isOperatorObject(condition) && '$exists' in condition
		return exists ? [{ path: key, steps, arrays: 1 as const }] : []
	})
}

function asksForNull(condition: unknown): boolean {
	if (condition === null) return true
	if (!isOperatorObject(condition)) return false
	return Object.values(condition).some(
		(operand) => operand === null || (Array.isArray(operand) && operand.includes(null)),
	)
}

/** Refuses a document in which the path leads through more arrays than engines agree on. */
export function requireClear(document: Fields, { path, steps, arrays }: Absence): void {
	if (arraysOn(document, steps) > arrays)
		throw unsupported(
			arrays === 0
				? `null on ${path}, which leads through an array`
				: `$exists on ${path}, which leads through nested arrays`,
		)
}

/** How many arrays a path meets before its last step, at most. */
function arraysOn(value: Value, steps: readonly string[]): number {
	const [step, ...rest] = steps
	if (step === undefined) return 0
	if (Array.isArray(value)) return 1 + Math.max(0, ...value.map((item) => arraysOn(item, steps)))
	return isFields(value) ? arraysOn(value[step] ?? null, rest) : 0
}
