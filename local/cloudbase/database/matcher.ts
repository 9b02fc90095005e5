import { Query } from 'mingo'
import { absencesIn, requireClear } from './absence'
import { requestFailed } from '../errors'
import { isFields, isOperatorObject, type Document, type Fields, type Filter } from './document'
import { copyOf } from './ejson'

/** A checked condition, ready to be asked about documents. mingo decides. */
export function matcherOf(filter: Filter): (document: Fields) => boolean {
	if (Object.keys(filter).length === 0) return () => true
	const query = new Query<Fields>(withoutAll(filter), { scriptEnabled: false })
	const absences = absencesIn(filter)
	if (absences.length === 0) return (document) => query.test(document)
	return (document) => {
		for (const absence of absences) requireClear(document, absence)
		return query.test(document)
	}
}

/** Says `$all` as equality with each value, as MongoDB defines it: mingo asks for an array, MongoDB does not. */
function withoutAll(filter: Filter): Filter {
	const each: Filter[] = []
	const rest = Object.entries(filter).map(([key, condition]): [string, unknown] => {
		if (key === '$and' || key === '$or') return [key, (condition as Filter[]).map(withoutAll)]
		if (!isOperatorObject(condition)) return [key, condition]
		const { $all: all, ...others } = condition
		if (!Array.isArray(all) || all.length === 0) return [key, { ...condition, ...others }]
		each.push(...all.map((value: unknown) => ({ [key]: { $eq: value } })))
		return [key, others]
	})
	const kept = Object.fromEntries(rest.filter(([, condition]) => !isFields(condition) || !isEmpty(condition)))
	return each.length === 0 ? kept : { $and: [kept, ...each] }
}

function isEmpty(condition: Record<string, unknown>): boolean {
	return Object.keys(condition).length === 0
}

/** Keeps or drops fields of documents as a projection says: all 1 or all 0, but for `_id`. The given ones stay as they are. */
export function projected(documents: readonly Document[], projection: Fields): Fields[] {
	return new Query<Fields>({}).find<Fields>(documents.map(copyOf), projection).all()
}

/** Lets a projection pass if it only keeps or only drops plain paths. */
export function checkProjection(projection: Record<string, unknown>): Fields {
	const checked: Fields = {}
	for (const [path, wish] of Object.entries(projection)) {
		if (wish !== 1 && wish !== 0 && wish !== true && wish !== false)
			throw requestFailed(`a projection takes true or false, not ${JSON.stringify(wish)} for ${path}`)
		if (path.includes('$')) throw requestFailed(`a projection of the path ${path}`)
		checked[path] = wish ? 1 : 0
	}
	const wishes = new Set(Object.entries(checked).flatMap(([path, wish]) => (path === '_id' ? [] : [wish])))
	if (wishes.size > 1) throw requestFailed('a projection either keeps or drops fields')
	return checked
}
