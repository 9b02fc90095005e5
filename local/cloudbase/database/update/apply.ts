import { requestFailed, unsupported } from '../../errors'
import { isFields, type Document, type Value } from '../document'
import { storable } from '../document-check'
import { copyOf } from '../ejson'
import { compareValues } from '../keys'
import { isSupported } from '../supported'
import { addToSet, pull, push } from './arrays'
import { describe, slotAt, type Slot } from './path'

type Operation = (document: Document, path: string, operand: unknown) => void

/** Each operator is MongoDB's, faults included: where that server raises an error, nothing is silently left undone. */
const operations: Record<string, Operation> = {
	$set: (document, path, operand) => slot(document, path).write(storable(operand, path)),
	$unset: (document, path) => slotAt(document, path, false)?.remove(),
	$inc: (document, path, operand) => calculate(document, path, operand, '$inc', (old, by) => old + by),
	$mul: (document, path, operand) => calculate(document, path, operand, '$mul', (old, by) => old * by),
	$max: (document, path, operand) => keepExtreme(document, path, operand, 1),
	$min: (document, path, operand) => keepExtreme(document, path, operand, -1),
	$push: (document, path, operand) => push(slot(document, path), path, operand),
	$addToSet: (document, path, operand) => addToSet(slot(document, path), path, operand),
	$pull: (document, path, operand) => pull(slotAt(document, path, false), path, operand),
}

/** The document with an update's operators applied; the given one stays as it is. */
export function applyChange(document: Document, change: Record<string, unknown>): Document {
	const next = copyOf(document)
	for (const { operator, path, operand } of operatorsOf(change)) operations[operator]?.(next, path, operand)
	return next
}

/** Every operator of an update with its path; refused by name if this engine has it not. */
function operatorsOf(change: Record<string, unknown>) {
	const found = Object.entries(change).flatMap(([operator, fields]) => {
		if (!operator.startsWith('$')) throw requestFailed(`an update without an operator: ${operator}`)
		if (!isSupported('update', operator)) throw unsupported(`the update operator ${operator}`)
		if (!isFields(fields)) throw requestFailed(`${operator} needs an object`)
		return Object.entries(fields).map(([path, operand]) => ({ operator, path, operand }))
	})
	if (found.length === 0) throw requestFailed('an update that changes nothing')
	const paths = found.map(({ path }) => path).sort()
	for (const path of paths)
		if (
			paths.some((other) => other.startsWith(`${path}.`)) ||
			paths.filter((other) => other === path).length > 1
		)
			throw requestFailed(`updating ${path} twice creates a conflict`)
	return found
}

function slot(document: Document, path: string): Slot {
	const found = slotAt(document, path, true)
	if (found === undefined) throw requestFailed(`cannot create the field ${path}`)
	return found
}

function calculate(
	document: Document,
	path: string,
	operand: unknown,
	operator: string,
	combine: (old: number, by: number) => number,
): void {
	if (typeof operand !== 'number') throw requestFailed(`${operator} of ${path} needs a number`)
	const target = slot(document, path)
	const old = target.read() ?? (target.read() === null ? null : 0)
	if (typeof old !== 'number') throw requestFailed(`${operator} on ${path}, which is ${describe(old)}`)
	const result = combine(old, operand)
	if (!Number.isFinite(result)) throw requestFailed(`${operator} on ${path} leaves the range of numbers`)
	target.write(result)
}

/** Keeps the larger (direction 1) or the smaller of the two values. */
function keepExtreme(document: Document, path: string, operand: unknown, direction: 1 | -1): void {
	const wanted = plain(storable(operand, path), path)
	const target = slot(document, path)
	const old = target.read()
	if (old === undefined || compareValues(wanted, plain(old, path)) * direction > 0) target.write(wanted)
}

function plain(value: Value, path: string): Value {
	if (Array.isArray(value) || isFields(value))
		throw unsupported(`$max or $min of ${describe(value)} (${path})`)
	return value
}
