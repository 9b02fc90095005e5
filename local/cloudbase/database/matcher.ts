import { Query } from 'mingo'
import { absencesIn, requireClear } from './absence'
import { isFields, isOperatorObject, type Fields, type Filter } from './document'

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
