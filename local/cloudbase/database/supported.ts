/**
 * Everything of CloudBase's document database that this one does: the name in the SDK and the name on the wire.
 * What is not here is refused by name; what is here stands in the conformance matrix with a hit, a miss and an error.
 */
export const supported = {
	query: {
		eq: '$eq',
		neq: '$ne',
		gt: '$gt',
		gte: '$gte',
		lt: '$lt',
		lte: '$lte',
		in: '$in',
		nin: '$nin',
		exists: '$exists',
		all: '$all',
		and: '$and',
		or: '$or',
		/** Only an anchored prefix: /^words/. */
		RegExp: '$regularExpression',
	},
	update: {
		set: '$set',
		remove: '$unset',
		inc: '$inc',
		mul: '$mul',
		max: '$max',
		min: '$min',
		push: '$push',
		addToSet: '$addToSet',
		pull: '$pull',
	},
	pushModifiers: { each: '$each', position: '$position', slice: '$slice' },
	stages: {
		match: '$match',
		group: '$group',
		sort: '$sort',
		skip: '$skip',
		limit: '$limit',
		count: '$count',
	},
	accumulators: { sum: '$sum', max: '$max', min: '$min' },
	/** What an accumulator may add up besides a field: one number or another, as a field is below a number or not. */
	expressions: { cond: '$cond', lt: '$lt' },
	operations: {
		'collection.add': 'database.insertDocument',
		'doc.get': 'database.getDocument',
		'doc.set': 'database.modifyDocument',
		'doc.update': 'database.modifyDocument',
		'doc.remove': 'database.removeDocument',
		'where.get': 'database.getDocument',
		'where.count': 'database.calculateDocument',
		'where.update': 'database.modifyDocument',
		'where.remove': 'database.removeDocument',
		'query.orderBy': 'database.getDocument',
		'query.skip': 'database.getDocument',
		'query.limit': 'database.getDocument',
		'query.field': 'database.getDocument',
		'db.serverDate': 'database.insertDocument',
		'collection.aggregate': 'database.aggregateDocuments',
		'db.startTransaction': 'database.startTransaction',
		'transaction.commit': 'database.commitTransaction',
		'transaction.rollback': 'database.abortTransaction',
		'db.runTransaction': 'database.commitTransaction',
	},
} as const

/** True if `name` is one of the wire names of a group of `supported`. */
export function isSupported(group: keyof typeof supported, name: string): boolean {
	return (Object.values(supported[group]) as string[]).includes(name)
}
