import { moderationDueAt } from '#shared/content/moderation'
import { placeOf } from '../../ports/page'
import { rosterKey, type PlanDocument } from '../../modules/org/documents'
import type { Attempt, Mark, StandingChange, Visit, VisitStore } from '../../modules/visits/ports/visit-store'
import { changedModerations } from './changed-moderations'
import { codeOf, command as _, database } from './cloud'
import { pageOf, type List } from './list-pages'
import { standsSo } from './stands-so'

export type VisitDocument = Omit<Visit, 'id'> & {
	_id: string
	/** When it was last added to: its place among all. */
	touched: string
	/** Its place among the visits of its household. */
	place: string
	/** All that its attempts name. */
	photos: string[]
	/** When a check of a photo is to be asked about; null when none is. Milliseconds since 1970. */
	checkAt: number | null
}

const visits = database.collection<VisitDocument>('visits')
const plans = database.collection<PlanDocument>('roster')
const households = database.collection('roster')

const OF_HOUSEHOLD: List<VisitDocument> = {
	collection: 'visits',
	keys: 'householdId',
	place: 'place',
	placeIn: ({ place }) => place,
	direction: 'desc',
}

const OF_ROUNDS: List<VisitDocument> = { ...OF_HOUSEHOLD, keys: 'rounds' }

const toDocument = ({ id, ...visit }: Visit): VisitDocument => ({
	_id: id,
	...visit,
	place: placeOf(visit.begun, id),
	touched: touchedBy(visit.attempts[visit.attempts.length - 1], id),
	photos: photosOf(visit.attempts),
	checkAt: moderationDueAt(visit.checks ?? []),
})

const touchedBy = (attempt: Attempt | undefined, id: string): string => placeOf(attempt?.arrived ?? 0, id)

const photosOf = (attempts: readonly Attempt[]): string[] => attempts.flatMap(({ photos = [] }) => photos)

const visitIn = ({
	_id,
	place: _place,
	touched: _touched,
	photos: _photos,
	checkAt: _checkAt,
	...visit
}: VisitDocument): Visit => ({
	id: _id,
	...visit,
})

export const visitStore: VisitStore = {
	addPlan: (document) => addedOnce(() => plans.add(document)),

	async savePlan({ _id, version, keys, plan }) {
		const { updated } = await plans
			.where({ _id, version: version - 1 })
			.update({ version, keys: _.set(keys), plan: _.set(plan) })
		return updated === 1
	},

	add: (all) => addedOnce(() => visits.add(all.map(toDocument))),

	async byIds(ids) {
		const { data } = await visits
			.where({ _id: _.in([...ids]) })
			.limit(ids.length)
			.get()
		return data.map(visitIn)
	},

	async append(id, count, attempt, slot, checks = []) {
		const { updated } = await visits
			.where({ _id: id, 'slot.count': count, 'attempts.key': _.neq(attempt.key) })
			.update({
				attempts: _.push([attempt]),
				slot: _.set(slot),
				touched: touchedBy(attempt, id),
				photos: _.addToSet({ $each: attempt.photos ?? [] }),
				...(checks.length > 0 && { checks: _.push([...checks]), checkAt: moderationDueAt(checks) }),
			})
		return updated === 1
	},

	async setModerations({ id, attempts, checks = [] }, next) {
		const { asRead, change } = changedModerations(checks, next)
		const its = visits.where({ _id: id, 'slot.count': attempts.length, forgetAt: _.gt(0), ...asRead })
		const { updated } = await its.update({ ...change, checkAt: moderationDueAt(next) })
		return standsSo(updated, its)
	},

	async moderationsDue(now, limit) {
		const { data } = await visits
			.where({ checkAt: _.gt(0).and(_.lte(now)) })
			.orderBy('checkAt', 'asc')
			.limit(limit)
			.get()
		return data.map(visitIn)
	},

	async withTrace(traceId) {
		const { data } = await visits.where({ 'checks.asking.traceId': traceId }).limit(1).get()
		const [found] = data
		return found ? visitIn(found) : null
	},

	async mark(householdId, marks) {
		await households
			.where({ keys: rosterKey.household(householdId) })
			.update(Object.assign({}, ...marks.map(changeOf)) as object)
	},

	async stand(householdId, change, pairedWith) {
		const its = { keys: rosterKey.household(householdId) }
		const asRead = pairedWith === undefined ? {} : { 'household.paired.phone': pairedWith ?? _.exists(false) }
		const update = updateOf(change)
		if (Object.keys(update).length > 0) {
			const { updated } = await households.where({ ...its, ...asRead }).update(update)
			if (updated === 0 && pairedWith !== undefined) return false
		}
		const gone = (change.dropKeys ?? []).filter((key) => !change.addKeys?.includes(key))
		for (const key of gone) await households.where(its).update({ keys: _.pull(key) })
		return true
	},

	async setNeeds(householdId, waiting, keys) {
		const its = { keys: rosterKey.household(householdId) }
		const since = 'visits.waiting.since'
		const { updated } = await households
			.where({ ...its, [since]: _.gt('') })
			.update({ 'visits.waiting.needs': waiting.needs })
		if (updated > 0) return
		await households
			.where({ ...its, [since]: _.exists(false) })
			.update({ 'visits.waiting': _.set(waiting), keys: _.addToSet({ $each: [...keys] }) })
	},

	async claim(householdId, claim) {
		const { updated } = await households
			.where({
				keys: rosterKey.household(householdId),
				'visits.waiting.since': _.gt(''),
				'visits.waiting.claims.openid': _.neq(claim.openid),
			})
			.update({ 'visits.waiting.claims': _.push([claim]) })
		return updated > 0
	},

	async sayNo(householdId, planId, isNo) {
		await households
			.where({ keys: rosterKey.household(householdId) })
			.update({ 'visits.no': isNo ? _.addToSet(planId) : _.pull(planId) })
	},

	async toForget(now, limit) {
		const { data } = await visits
			.where({ forgetAt: _.gt(0).and(_.lte(now)) })
			.orderBy('forgetAt', 'asc')
			.limit(limit)
			.get()
		return data.map(visitIn)
	},

	async forget(id, attempts) {
		const { updated } = await visits.where({ _id: id, 'slot.count': attempts.length }).update({
			attempts: _.set([...attempts]),
			forgetAt: null,
			photos: _.set(photosOf(attempts)),
			checks: _.remove(),
			checkAt: null,
		})
		return updated === 1
	},

	async naming(fileIds) {
		if (fileIds.length === 0) return []
		const { data } = await visits
			.where({ photos: _.in([...fileIds]) })
			.limit(fileIds.length)
			.get()
		const named = new Set(data.flatMap(({ photos }) => photos))
		return fileIds.filter((id) => named.has(id))
	},

	async ofRounds(rounds, cursor, limit) {
		const { items, ...rest } = await pageOf(OF_ROUNDS, { keys: [rounds] }, cursor, limit)
		return { items: items.map(visitIn), ...rest }
	},

	async ofHousehold(householdId, cursor, limit) {
		const { items, ...rest } = await pageOf(OF_HOUSEHOLD, { keys: [householdId] }, cursor, limit)
		return { items: items.map(visitIn), ...rest }
	},
}

function updateOf({
	set = {},
	drop = [],
	tags = {},
	told = {},
	paired,
	addKeys = [],
}: StandingChange): object {
	const kept = (value: unknown): unknown => (value === null ? _.remove() : _.set(value))
	return {
		...Object.fromEntries(Object.entries(set).map(([name, value]) => [`visits.${name}`, _.set(value)])),
		...Object.fromEntries(drop.map((name) => [`visits.${name}`, _.remove()])),
		...Object.fromEntries(Object.entries(tags).map(([tag, given]) => [`visits.tags.${tag}`, kept(given)])),
		...Object.fromEntries(Object.entries(told).map(([id, said]) => [`visits.told.${id}`, kept(said)])),
		...(paired !== undefined && { 'household.paired': kept(paired) }),
		...(addKeys.length > 0 && { keys: _.addToSet({ $each: [...addKeys] }) }),
	}
}

/** As `joined` joins them: two that come in the wrong order come to the same. */
function changeOf({ planId, slotName, slot, old }: Mark): object {
	const of = (...steps: string[]): string => ['visits.plans', planId, ...steps].join('.')
	const { count, at, by, days, again, ended, refusedTo, started } = slot
	return {
		[of(slotName, 'count')]: _.max(count),
		[of(slotName, 'at')]: _.max(at),
		[of(slotName, 'by')]: _.addToSet({ $each: by }),
		[of(slotName, 'again')]: again ?? 0,
		...(started !== undefined && { [of(slotName, 'started')]: _.max(started) }),
		...(days && { [of(slotName, 'days')]: _.addToSet({ $each: days }) }),
		...(ended !== undefined && { [of(slotName, 'ended')]: ended }),
		...(refusedTo !== undefined && { [of(slotName, 'refusedTo')]: refusedTo }),
		...Object.fromEntries(old.map((name) => [of(name), _.remove()])),
	}
}

/** True when something was added; false when there was one with its id. */
export async function addedOnce(add: () => Promise<unknown>): Promise<boolean> {
	try {
		await add()
		return true
	} catch (fault) {
		if (codeOf(fault) === 'DATABASE_DUPLICATE_WRITE') return false
		throw fault
	}
}
