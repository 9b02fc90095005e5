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
  return new Aggregator([{ [stage]: value }], { scriptEnabled: false }).run<Fields>(documents)
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
    const entries = isFields(accumulation) ? Object.entries(accumulation) : []
    const [entry] = entries
    if (entry === undefined || entries.length !== 1)
      throw requestFailed(`$group: ${name} needs one accumulator`)
    const [accumulator, expression] = entry
    if (!isSupported('accumulators', accumulator)) throw unsupported(`the accumulator ${accumulator}`)
    checkExpression(expression)
  }
}

/** A constant number or null, or the path of a field. */
function checkExpression(expression: unknown): void {
  if (expression === null || typeof expression === 'number') return
  if (typeof expression === 'string' && /^\$[^$]+$/.test(expression)) return
  throw unsupported(`the aggregate expression ${JSON.stringify(expression)}`)
}
