import { database } from '../../../../cloudfunctions/stores/cloudbase/cloud'

/** What the SDK sends: of a write, its documents or the ids that it is about. */
interface Params {
	data?: unknown
	query?: unknown
	multi?: boolean
	transactionId?: string
}

type Send = (action: string, params?: Params, ...more: unknown[]) => Promise<{ transactionId?: string }>

/** All that the SDK sends to the database goes through here. */
const { _request } = database.collection('roster') as unknown as { _request: object }
const wire = Object.getPrototypeOf(_request) as { send: Send }

const WRITE =
	/^database\.(insert|modify|remove)Document$|^database\.(start|commit)Transaction$|InTransaction$/
const READ_IN_TRANSACTION = 'database.getInTransaction'

class Killed extends Error {}

/**
 * What became of a run: whether it came to its end, at how many places it might have died, how many of those before a
 * transaction's commit, and how much it wrote.
 */
export interface Run {
	survived: boolean
	places: number
	inTransaction: number
	writes: number
}

/**
 * Runs something that writes with the SDK in this process, and kills it at one place: before each write is a place, halfway
 * through one of many documents another, and after the last one. From then on nothing is sent any more. The service ends a
 * transaction that nobody ends after thirty seconds, so that is done here as well.
 */
export async function runKilledAt(place: number, run: () => Promise<unknown>): Promise<Run> {
	const send = wire.send
	const open = new Set<string>()
	const seen = { places: 0, inTransaction: 0, writes: 0 }
	const victim = { isDead: false }
	const passes = (isInTransaction = false): boolean => {
		if (isInTransaction) seen.inTransaction += 1
		return place !== seen.places++
	}
	const die = (): never => {
		victim.isDead = true
		throw new Killed()
	}
	const spy = jest.spyOn(wire, 'send').mockImplementation(async function (
		this: object,
		action,
		params = {},
		...more
	) {
		if (victim.isDead) throw new Killed()
		const sendOn = (what: Params) => send.call(this, action, what, ...more)
		if (!WRITE.test(action) || action === READ_IN_TRANSACTION) return sendOn(params)
		seen.writes += 1
		const isInTransaction = action === 'database.startTransaction' || params.transactionId !== undefined
		if (!passes(isInTransaction)) die()
		const half = halfOf(params)
		if (half && !passes(isInTransaction)) {
			await sendOn(half)
			die()
		}
		const answer = await sendOn(params)
		if (action === 'database.startTransaction') open.add(answer.transactionId ?? '')
		if (action === 'database.commitTransaction') {
			open.delete(params.transactionId ?? '')
			if (!passes()) die()
		}
		return answer
	})
	try {
		await run()
		return { survived: true, ...seen }
	} catch (fault) {
		if (!victim.isDead) throw fault
		return { survived: false, ...seen }
	} finally {
		spy.mockRestore()
		for (const transactionId of open) {
			await send.call(_request, 'database.abortTransaction', { transactionId })
		}
	}
}

/** The first half of a write of many documents; null for one. */
function halfOf(params: Params): Params | null {
	const { data, query } = params
	if (Array.isArray(data)) return data.length > 1 ? { ...params, data: firstHalf(data) } : null
	const ids = typeof query === 'string' ? (JSON.parse(query) as { _id?: { $in?: string[] } })._id?.$in : []
	if (!ids || ids.length < 2) return null
	return { ...params, query: JSON.stringify({ _id: { $in: firstHalf(ids) } }) }
}

function firstHalf<T>(list: readonly T[]): T[] {
	return list.slice(0, Math.ceil(list.length / 2))
}
