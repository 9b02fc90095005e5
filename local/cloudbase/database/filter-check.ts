import { requestFailed, unsupported } from '../errors'
import { isFields, isOperatorObject, type Filter } from './document'
import { isSupported } from './supported'

const anchoredPrefix = /^\^(?:[^\\^$.*+?()[\]{}|]|\\[\\^$.*+?()[\]{}|/-])+$/u

/** Lets a condition pass only if this engine does everything in it exactly. */
export function checkFilter(filter: Filter): void {
	for (const [key, condition] of Object.entries(filter)) {
		if (key.startsWith('$')) checkLogical(key, condition)
		else checkCondition(key, condition)
	}
}

/** The literal text that an anchored regular expression begins with; anything else is refused. */
export function prefixOf(pattern: RegExp): string {
	if (pattern.flags !== '') throw unsupported(`regular expression options "${pattern.flags}"`)
	if (!anchoredPrefix.test(pattern.source))
		throw unsupported(`the regular expression /${pattern.source}/: only an anchored prefix such as /^words/`)
	return pattern.source.slice(1).replaceAll(/\\(.)/gu, '$1')
}

function checkLogical(operator: string, branches: unknown): void {
	if (operator !== '$and' && operator !== '$or') throw unsupported(`the query operator ${operator}`)
	if (!Array.isArray(branches) || branches.length === 0)
		throw requestFailed(`${operator} needs an array with at least one condition`)
	for (const branch of branches) {
		if (!isFields(branch)) throw requestFailed(`${operator} needs objects`)
		checkFilter(branch)
	}
}

function checkCondition(field: string, condition: unknown): void {
	if (condition instanceof RegExp) prefixOf(condition)
	else if (isOperatorObject(condition))
		for (const [operator, operand] of Object.entries(condition)) checkOperator(field, operator, operand)
	else checkComparable(field, condition)
}

function checkOperator(field: string, operator: string, operand: unknown): void {
	if (!isSupported('query', operator) || operator === '$and' || operator === '$or')
		throw unsupported(`the query operator ${operator} on ${field}`)
	switch (operator) {
		case '$eq':
		case '$ne':
			return checkComparable(field, operand)
		case '$in':
		case '$nin':
		case '$all':
			if (!Array.isArray(operand)) throw requestFailed(`${operator} on ${field} needs an array`)
			for (const item of operand) checkScalar(field, operator, item)
			return
		case '$exists':
			if (typeof operand !== 'boolean') throw requestFailed(`$exists on ${field} needs true or false`)
			return
		default:
			checkScalar(field, operator, operand)
			if (operand === null) throw unsupported(`${operator} null on ${field}`)
	}
}

/** Whole-value equality: a plain value, or an array of plain values. Objects compare differently between engines. */
function checkComparable(field: string, value: unknown): void {
	if (Array.isArray(value)) for (const item of value) checkScalar(field, '$eq', item)
	else checkScalar(field, '$eq', value)
}

function checkScalar(field: string, operator: string, value: unknown): void {
	if (value instanceof RegExp) throw unsupported(`a regular expression in ${operator} on ${field}`)
	if (Array.isArray(value)) throw unsupported(`an array in ${operator} on ${field}`)
	if (isFields(value)) {
		const name = Object.keys(value).find((key) => key.startsWith('$'))
		throw unsupported(
			name === undefined ? `comparing ${field} with an object` : `the query operator ${name} on ${field}`,
		)
	}
}
