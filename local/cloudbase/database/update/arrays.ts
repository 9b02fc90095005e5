import { requestFailed, unsupported } from '../../errors'
import { isFields, isOperatorObject, type Value } from '../document'
import { storable } from '../document-check'
import { toText } from '../ejson'
import { checkFilter } from '../filter-check'
import { matcherOf } from '../matcher'
import { isSupported } from '../supported'
import { describe, type Slot } from './path'

function arrayIn(slot: Slot, path: string, operator: string): Value[] {
	const value = slot.read()
	if (value === undefined) return []
	if (!Array.isArray(value)) throw requestFailed(`${operator} on ${path}, which is ${describe(value)}`)
	return value
}

/** `$push` with `$each`, `$position` and `$slice`. */
export function push(slot: Slot, path: string, operand: unknown): void {
	const { items, position, slice } = pushModifiers(operand, path)
	const array = arrayIn(slot, path, '$push')
	const place = position < 0 ? Math.max(0, array.length + position) : position
	const all = [...array.slice(0, place), ...items, ...array.slice(place)]
	slot.write(slice === undefined ? all : slice < 0 ? all.slice(slice) : all.slice(0, slice))
}

function pushModifiers(operand: unknown, path: string) {
	if (!isOperatorObject(operand))
		return { items: [storable(operand, path)], position: Infinity, slice: undefined }
	for (const name of Object.keys(operand))
		if (!isSupported('pushModifiers', name)) throw unsupported(`the $push modifier ${name}`)
	const items = each(operand['$each'], path, '$push')
	const position = wholeNumber(operand['$position'], '$position') ?? Infinity
	const slice = wholeNumber(operand['$slice'], '$slice')
	return { items, position, slice }
}

function each(value: unknown, path: string, operator: string): Value[] {
	if (!Array.isArray(value)) throw requestFailed(`${operator} on ${path}: $each needs an array`)
	return value.map((item) => storable(item, path))
}

function wholeNumber(value: unknown, name: string): number | undefined {
	if (value === undefined) return undefined
	if (!Number.isInteger(value)) throw requestFailed(`${name} needs a whole number`)
	return Number(value)
}

/** `$addToSet`, of one value or of each; values are the same if they are written the same. */
export function addToSet(slot: Slot, path: string, operand: unknown): void {
	const several = isFields(operand) && '$each' in operand
	if (several && Object.keys(operand).length > 1) throw unsupported('$addToSet with anything beside $each')
	const items = several ? each(operand['$each'], path, '$addToSet') : [storable(operand, path)]
	const array = [...arrayIn(slot, path, '$addToSet')]
	for (const item of items) if (!array.some((there) => toText(there) === toText(item))) array.push(item)
	slot.write(array)
}

/** `$pull` of a plain value, or of the objects that meet a condition. */
export function pull(slot: Slot | undefined, path: string, operand: unknown): void {
	const matches = pullCondition(operand, path)
	if (slot?.read() === undefined) return
	const array = arrayIn(slot, path, '$pull')
	const kept = array.filter((item) => !matches(item))
	if (kept.length < array.length) slot.write(kept)
}

function pullCondition(operand: unknown, path: string): (item: Value) => boolean {
	if (Array.isArray(operand)) throw unsupported(`$pull of an array (${path})`)
	if (!isFields(operand)) {
		const wanted = toText(storable(operand, path))
		return (item) => toText(item) === wanted
	}
	if (isOperatorObject(operand)) {
		const condition = { item: operand }
		checkFilter(condition)
		const matches = matcherOf(condition)
		return (item) => !Array.isArray(item) && matches({ item })
	}
	checkFilter(operand)
	const matches = matcherOf(operand)
	return (item) => isFields(item) && matches(item)
}
