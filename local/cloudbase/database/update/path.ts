import { requestFailed, unsupported } from '../../errors'
import { isFields, type Fields, type Value } from '../document'

/** One field of a document that an update operator works on. */
export interface Slot {
	/** The value there, or undefined. */
	read(): Value | undefined
	write(value: Value): void
	remove(): void
}

const largestPadding = 1000

/** Checks a path of an update, such as `history.0.note`. */
export function checkPath(path: string): string[] {
	const steps = path.split('.')
	for (const step of steps) {
		if (step === '' || step === '__proto__') throw requestFailed(`the path ${path}`)
		if (step.startsWith('$')) throw unsupported(`the positional operator ${step} in the path ${path}`)
	}
	if (steps[0] === '_id') throw requestFailed('the field _id cannot be changed')
	return steps
}

/** The slot at a path, or undefined if nothing is there and nothing shall be created on the way. */
export function slotAt(document: Fields, path: string, create: boolean): Slot | undefined {
	const steps = checkPath(path)
	const last = steps.pop() ?? ''
	let holder: Value = document
	for (const step of steps) {
		const next: Value | undefined = readStep(holder, step, path)
		if (next !== undefined) holder = next
		else if (!create) return undefined
		else holder = writeStep(holder, step, {}, path)
		if (!isHolder(holder)) {
			if (!create) return undefined
			throw requestFailed(`cannot create a field at ${path}: ${step} is ${describe(holder)}`)
		}
	}
	const target = holder
	return {
		read: () => readStep(target, last, path),
		write: (value) => void writeStep(target, last, value, path),
		remove: () => removeStep(target, last),
	}
}

/** Names a value's type in a message. */
export function describe(value: Value | undefined): string {
	if (value === undefined) return 'missing'
	if (value === null) return 'null'
	if (Array.isArray(value)) return 'an array'
	if (value instanceof Date) return 'a date'
	return isFields(value) ? 'an object' : `a ${typeof value}`
}

function isHolder(value: Value): value is Fields | Value[] {
	return Array.isArray(value) || isFields(value)
}

function elementOf(step: string, path: string): number {
	if (!/^(0|[1-9]\d*)$/.test(step))
		throw requestFailed(`cannot use ${step} of ${path} as the place in an array`)
	return Number(step)
}

function readStep(holder: Value, step: string, path: string): Value | undefined {
	if (Array.isArray(holder)) return holder[elementOf(step, path)]
	return isFields(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined
}

function writeStep(holder: Value, step: string, value: Value, path: string): Value {
	if (Array.isArray(holder)) {
		const place = elementOf(step, path)
		if (place > holder.length + largestPadding)
			throw requestFailed(`the place ${step} of ${path} is too far out`)
		while (holder.length < place) holder.push(null)
		holder[place] = value
	} else if (isFields(holder)) holder[step] = value
	return value
}

/** An element of an array becomes null: the others keep their places. */
function removeStep(holder: Value, step: string): void {
	if (Array.isArray(holder)) {
		const place = Number(step)
		if (place < holder.length) holder[place] = null
	} else if (isFields(holder)) delete holder[step]
}
