import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'

/** What JSON Schema says of a value, as far as the contract uses it. */
interface Shape {
  type?: string
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  enum?: unknown[]
  anyOf?: Shape[]
  minLength?: number
  maxLength?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  pattern?: string
}

type Path = readonly string[]

/** One way in which an input can be wrong. */
export interface BadInput {
  /** What is wrong, for the name of a test. */
  why: string
  /** The field that the answer must name, or one that it stands in. */
  field: string
  input: unknown
}

/** Every way in which a good input can be made bad, worked out from its schema. */
export function badInputs(schema: GenericSchema, good: Record<string, unknown>): BadInput[] {
  const shape = toJsonSchema(schema, { errorMode: 'ignore' }) as Shape
  const whole: BadInput[] = [
    ...['text', 7, true, []].map((input) => ({ why: `is ${JSON.stringify(input)}`, field: 'input', input })),
    { why: 'has an unknown field', field: 'inventedField', input: { ...good, inventedField: 1 } },
  ]
  return [...whole, ...wrongFields(shape, good, [])]
}

function wrongFields(shape: Shape, good: Record<string, unknown>, above: Path): BadInput[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => {
    const path = [...above, name]
    const key = path.join('.')
    const wrong = wrongValues(field).map(({ why, value }) => ({
      why: `${key} ${why}`,
      field: key,
      input: { ...good, [name]: value },
    }))
    const { [name]: left, ...without } = good
    const missing = shape.required?.includes(name)
      ? [{ why: `${key} is missing`, field: key, input: without }]
      : []
    const inner = isRecord(left)
      ? wrongFields(field, left, path).map((bad) => ({ ...bad, input: { ...good, [name]: bad.input } }))
      : []
    return [...missing, ...wrong, ...inner]
  })
}

function wrongValues(shape: Shape): { why: string; value: unknown }[] {
  const values = [{ why: 'is null', value: null as unknown }]
  const add = (why: string, value: unknown): void => void values.push({ why, value })
  if (shape.anyOf) add('fits no alternative', { nothing: 1 })
  if (shape.enum) add('is none of the choices', 'invented')
  switch (shape.type) {
    case 'string':
      add('is a number', 12)
      add('is an object', {})
      if (shape.minLength !== undefined) add('is blank', '   ')
      if (shape.maxLength !== undefined) add('is too long', '长'.repeat(shape.maxLength + 1))
      if (shape.pattern !== undefined) add('has a wrong form', '!!')
      break
    case 'number':
    case 'integer':
      add('is a text', '1')
      if (shape.minimum !== undefined) add('is too small', shape.minimum - 1)
      if (shape.maximum !== undefined) add('is too large', shape.maximum + 1)
      if (shape.type === 'integer') add('is a fraction', 1.5)
      break
    case 'array':
      add('is a text', 'x')
      add('has a wrong item', [{ nothing: 1 }])
      if (shape.maxItems !== undefined) add('has too many items', Array(shape.maxItems + 1).fill('x'))
      break
    case 'object':
      add('is a text', 'x')
      break
    case undefined:
      break
  }
  return values
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
