import { Aggregator } from 'mingo'
import { requestFailed, unsupported } from '../errors'
import { isFields, type Document, type Fields, type Filter, type SortOrder } from './document'
import { sorted } from './order'
import { isSupported } from './supported'

export interface Stage {
	stage: string
	value: unknown
}

/** Runs a pipeline: a leading `$match` finds documents by index, mingo groups them. */
export function runPipeline(stages: Stage[], select: (filter: Filter) => Document[]): Fields[] {
	for (const stage of stages) checkStage(stage)
	const [first, ...others] = stages
	const matchesFirst = first?.stage === '$match'
	const documents = select(matchesFirst ? (first.value as Filter) : {})
	const rest = matchesFirst ? others : stages
	for (const stage of rest)
		if (stage.stage === '$match') throw unsupported('$match anywhere but at the beginning of a pipeline')
	return rest.reduce<Fields[]>(runStage, documents)
}

function runStage(documents: Fields[], { stage, value }: Stage): Fields[] {
	if (stage === '$sort') return sorted(documents, value as SortOrder)
	// mingo counts nothing as zero, where MongoDB gives no document.
	if (stage === '$count') return documents.length === 0 ? [] : [{ [String(value)]: documents.length }]
	const known = stage === '$group' ? asMingo(value) : value
	return new Aggregator([{ [stage]: known }], { scriptEnabled: false }).run<Fields>(documents)
}

/** In MongoDB a field that is missing or null is below every number; mingo has to be told so. */
function asMingo(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asMingo)
	if (!isFields(value)) return value
	const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
		if (name !== '$lt') return [name, asMingo(inner)]
		const [field, bound] = inner as [string, number]
		return [name, [{ $ifNull: [field, Number.NEGATIVE_INFINITY] }, bound]]
	})
	return Object.fromEntries(entries)
}

function checkStage({ stage, value }: Stage): void {
	if (!isSupported('stages', stage)) throw unsupported(`the aggregate stage ${stage}`)
	if (stage === '$limit' || stage === '$skip') {
		if (!Number.isInteger(value) || Number(value) < (stage === '$limit' ? 1 : 0))
			throw requestFailed(`${stage} needs a whole number, not ${JSON.stringify(value)}`)
	} else if (stage === '$count') {
		if (typeof value !== 'string' || value === '' || value.includes('$') || value.includes('.'))
			throw requestFailed('$count needs the name of a field')
	} else if (!isFields(value)) throw requestFailed(`${stage} needs an object`)
	else if (stage === '$sort') checkSort(value)
	else if (stage === '$group') checkGroup(value)
}

function checkSort(order: Record<string, unknown>): void {
	for (const [path, direction] of Object.entries(order))
		if (direction !== 1 && direction !== -1)
			throw unsupported(`$sort of ${path} by ${JSON.stringify(direction)}`)
}

function checkGroup({ _id: id, ...fields }: Record<string, unknown>): void {
	if (id === undefined) throw requestFailed('$group needs an _id')
	if (isFields(id)) for (const part of Object.values(id)) checkExpression(part)
	else checkExpression(id)
	for (const [name, accumulation] of Object.entries(fields)) {
		const [accumulator, expression] = onlyEntry(accumulation)
		if (accumulator === undefined) throw requestFailed(`$group: ${name} needs one accumulator`)
		if (!isSupported('accumulators', accumulator)) throw unsupported(`the accumulator ${accumulator}`)
		if (isFields(expression)) checkCondition(expression)
		else checkExpression(expression)
	}
}

/** `{ $cond: [{ $lt: [FIELD, NUMBER] }, THEN, ELSE] }` and nothing else. */
function checkCondition(expression: unknown): void {
	const [operator, parts] = onlyEntry(expression)
	if (operator !== '$cond') throw unsupported(`the aggregate expression ${JSON.stringify(expression)}`)
	if (!Array.isArray(parts) || parts.length !== 3)
		throw requestFailed('$cond needs a condition and two values')
	const [condition, ...values] = parts as unknown[]
	const [comparison, operands] = onlyEntry(condition)
	if (comparison !== '$lt') throw unsupported(`the condition ${JSON.stringify(condition)}`)
	const [field, bound, ...rest] = Array.isArray(operands) ? (operands as unknown[]) : []
	if (typeof field !== 'string' || typeof bound !== 'number' || rest.length > 0)
		throw requestFailed('$lt needs the path of a field and a number')
	for (const part of [field, ...values]) checkExpression(part)
}

/** A constant number or null, or the path of a field. */
function checkExpression(expression: unknown): void {
	if (expression === null || typeof expression === 'number') return
	if (typeof expression === 'string' && /^\$[^$]+$/.test(expression)) return
	throw unsupported(`the aggregate expression ${JSON.stringify(expression)}`)
}

/** Name and value of an object that has no other; nothing of anything else. */
function onlyEntry(value: unknown): [string, unknown] | [] {
	const entries = isFields(value) ? Object.entries(value) : []
	const [entry] = entries
	return entry !== undefined && entries.length === 1 ? entry : []
}
