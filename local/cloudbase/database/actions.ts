import {
	optionalCount,
	optionalText,
	plainReply,
	requiredList,
	requiredText,
	type ActionBody,
	type ActionHandlers,
	type ActionReply,
} from '../action'
import { invalidParameter, requestFailed, unsupported } from '../errors'
import { isFields, type Fields, type Filter, type SortOrder } from './document'
import { parseWire, parseWireObject, toText } from './ejson'
import { noLook, type Engine, type Look } from './engine'

const defaultLimit = 100
const largestLimit = 1000

/** The database's part of the wire protocol, on the engine of the moment. `now` is the cloud's clock, for server dates. */
export function databaseActions(engine: () => Engine, now: () => number): ActionHandlers {
	const filterOf = (body: ActionBody): Filter =>
		body['query'] === undefined ? {} : parseWireObject(body['query'], now())

	return {
		'database.insertDocument': async (body) => {
			const documents = requiredList(body, 'data').map((text) => parseWireObject(text, now()) as Fields)
			const insertedIds = await engine().insert({ ...target(body), documents })
			return writeReply(insertedIds.length, { data: { insertedIds } })
		},
		'database.getDocument': async (body) => {
			const offset = optionalCount(body, 'offset') ?? 0
			const limit = Math.min(optionalCount(body, 'limit') || defaultLimit, largestLimit)
			const look = noLook()
			const found = await engine().find({
				...target(body),
				look,
				filter: filterOf(body),
				skip: offset,
				limit,
				...(body['order'] === undefined ? {} : { sort: orderOf(body['order'], now()) }),
				...(body['projection'] === undefined
					? {}
					: { projection: parseWireObject(body['projection'], now()) as Fields }),
			})
			return readReply(found.length, { data: { list: found.map(toText), offset, limit } }, look)
		},
		'database.calculateDocument': async (body) => {
			const look = noLook()
			const total = await engine().count({
				collection: target(body).collection,
				filter: filterOf(body),
				look,
			})
			return readReply(0, { data: { total } }, look)
		},
		'database.modifyDocument': async (body) => {
			const content = parseWireObject(body['data'], now())
			if (body['merge'] !== true) return replaceDocument(engine(), body, filterOf(body), content)
			if (body['upsert'] === true) throw unsupported('an update that creates what it does not find')
			const look = noLook()
			const { updated } = await engine().update({
				...target(body),
				filter: filterOf(body),
				change: content,
				multiple: body['multi'] === true,
				look,
			})
			return writeReply(updated, { data: { updated, upsert_id: null } }, look)
		},
		'database.removeDocument': async (body) => {
			const multiple = body['multi'] === true
			const look = noLook()
			const deleted = await engine().remove({ ...target(body), filter: filterOf(body), multiple, look })
			return writeReply(deleted, { data: { deleted } }, look)
		},
		'database.aggregateDocuments': async (body) => {
			const stages = requiredList(body, 'stages').map((item) => {
				if (!isFields(item)) throw invalidParameter('a stage has to be an object')
				return { stage: requiredText(item, 'stageKey'), value: parseWire(item['stageValue'], now()) }
			})
			const look = noLook()
			const list = await engine().aggregate({ collection: target(body).collection, stages, look })
			return readReply(list.length, { data: { list: list.map(toText) } }, look)
		},
		'database.startTransaction': async () => plainReply({ transactionId: await engine().startTransaction() }),
		'database.commitTransaction': async (body) => {
			await engine().commitTransaction(requiredText(body, 'transactionId'))
			return plainReply({})
		},
		'database.abortTransaction': async (body) => {
			await engine().abortTransaction(requiredText(body, 'transactionId'))
			return plainReply({})
		},
	}
}

/** `doc().set()`: the only write that replaces a whole document. */
async function replaceDocument(
	engine: Engine,
	body: ActionBody,
	filter: Filter,
	content: Record<string, unknown>,
): Promise<ActionReply> {
	const id = filter['_id']
	if (body['upsert'] !== true || typeof id !== 'string' || Object.keys(filter).length !== 1)
		throw unsupported('replacing documents other than by doc(id).set()')
	if ('_id' in content) throw requestFailed('the field _id cannot be set')
	const { created } = await engine.replace({ ...target(body), id, content: content as Fields })
	return writeReply(1, { data: created ? { updated: 0, upsert_id: id } : { updated: 1, upsert_id: null } })
}

function target(body: ActionBody): { collection: string; transactionId?: string } {
	const transactionId = optionalText(body, 'transactionId')
	const collection = requiredText(body, 'collectionName')
	return transactionId === undefined ? { collection } : { collection, transactionId }
}

function orderOf(text: unknown, now: number): SortOrder {
	const order: SortOrder = {}
	const wanted = parseWire(text, now)
	// The SDK sends one object; older ones a list of fields with their directions.
	if (!isFields(wanted)) throw unsupported('an order that is not an object')
	for (const [path, direction] of Object.entries(wanted)) {
		if (direction !== 1 && direction !== -1) throw requestFailed(`the order of ${path} has to be 1 or -1`)
		order[path] = direction
	}
	return order
}

function readReply(documents: number, reply: Record<string, unknown>, look: Look): ActionReply {
	return { reply, kind: 'read', documents, ...look }
}

function writeReply(documents: number, reply: Record<string, unknown>, look: Look = noLook()): ActionReply {
	return { reply, kind: 'write', documents, ...look }
}
