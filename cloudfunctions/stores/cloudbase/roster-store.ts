import type { Page } from '../../ports/page'
import { READ_LIMIT, type RosterStore } from '../../modules/org/ports/roster-store'
import {
	CATEGORIES_KEY,
	POINTER_KEY,
	rosterKey,
	type PointerDocument,
	type RosterDocument,
	type RosterEntry,
} from '../../modules/org/documents'
import { codeOf, command as _, database } from './cloud'
import { householdMembers } from './household-members'
import { useStore } from './use-store'

/** Documents or ids in one call, well below the size that the service takes. */
const BATCH = 500

const roster = database.collection<RosterDocument>('roster')
const entries = database.collection<RosterEntry>('roster')

export const rosterStore: RosterStore = {
	...householdMembers,

	async find(keys) {
		const { data } = await roster
			.where({ keys: _.in([...keys]) })
			.limit(READ_LIMIT)
			.get()
		return data
	},

	page: (kind, cursor) => pageWhere({ kind }, cursor),

	pageWithKey: (key, cursor) => pageWhere({ keys: key }, cursor),

	pageOfVersion: (end, version, cursor) => pageWhere({ [end]: version }, cursor),

	async countHouseholds(gridCode, version) {
		const keys = rosterKey.grid(gridCode)
		const { total } = await roster
			.where(
				_.or([
					{ keys, since: _.lte(version), until: null },
					{ keys, since: _.lte(version), until: _.gt(version) },
				]),
			)
			.count()
		return total
	},

	async byIds(ids) {
		const found: RosterEntry[] = []
		for (const batch of batches([...new Set(ids)])) {
			const { data } = await entries
				.where({ _id: _.in(batch) })
				.limit(BATCH)
				.get()
			found.push(...data)
		}
		return found
	},

	async startStaging(pointer, staging) {
		const { updated } = await roster.where(asRead(pointer)).update({ staging: _.set(staging) })
		return updated === 1
	},

	async switchTo({ version, by, start }) {
		const { updated } = await roster
			.where({ _id: POINTER_KEY, 'staging.version': version, 'staging.by': by, 'staging.start': start })
			.update({ version, staging: _.remove() })
		return updated === 1
	},

	...useStore,

	async add(entries) {
		for (const batch of batches(entries)) await roster.add(batch)
	},

	async replace({ _id, ...content }) {
		await roster.doc(_id).set(content)
	},

	async setUntil(ids, until) {
		for (const batch of batches(ids)) await roster.where({ _id: _.in(batch) }).update({ until })
	},

	async clearLeftOvers(version) {
		const these = (ids: string[]) => roster.where({ _id: _.in(ids) })
		await whileThereAre({ since: _.gt(version) }, (ids) => these(ids).remove())
		await whileThereAre({ until: _.gt(version) }, (ids) => these(ids).update({ until: null }))
		await whileThereAre({ until: _.gt(0).and(_.lt(version)) }, (ids) => these(ids).remove())
	},

	async saveCalendar(next) {
		const { _id, version, years, hours, key } = next
		if (version === 1) return addIfNew(next)
		const { updated } = await roster
			.where({ _id, version: version - 1 })
			.update({ version, years: _.set(years), hours: _.set(hours), key })
		return updated === 1
	},

	async saveNamings(next) {
		const { _id, version, levels, posts, languages, key } = next
		if (version === 1) return addIfNew(next)
		const spoken = languages ? _.set(languages) : _.remove()
		const { updated } = await roster
			.where({ _id, version: version - 1 })
			.update({ version, levels: _.set(levels), posts: _.set(posts), languages: spoken, key })
		return updated === 1
	},

	async savePhrases(next) {
		const { _id, version, phrases, key } = next
		if (version === 1) return addIfNew(next)
		const { updated } = await roster
			.where({ _id, version: version - 1 })
			.update({ version, phrases: _.set(phrases), key })
		return updated === 1
	},

	async addOnce(document) {
		await addIfNew(document)
	},

	async saveCategories(version, content) {
		const { updated } = await roster
			.where({ _id: CATEGORIES_KEY, version: version - 1 })
			.update({ version, content: _.set(content) })
		return updated === 1
	},

	async setPortraits(place) {
		await roster.where({ _id: POINTER_KEY }).update({ portraits: place })
	},

	async dropCode(personId, hash) {
		await roster.where({ keys: rosterKey.person(personId) }).update({ keys: _.pull(rosterKey.code(hash)) })
	},

	async setCode(personId, hash, expiresAt) {
		await roster
			.where({ keys: rosterKey.person(personId) })
			.update({ keys: _.addToSet(rosterKey.code(hash)), codeExpiresAt: expiresAt })
	},

	async bindPerson(documentId, hash, openid) {
		const waiting = { keys: rosterKey.code(hash), boundBy: _.exists(false) }
		const bound = { keys: _.addToSet(rosterKey.openid(openid)), boundBy: hash }
		const { updated } = await roster.where({ _id: documentId, ...waiting }).update(bound)
		if (updated !== 1) return false
		await roster.where(waiting).update(bound)
		return true
	},

	async bindPhone({ _id, person }, phone, boundBy, openid) {
		const bound = { keys: _.addToSet(rosterKey.openid(openid)), boundBy }
		const free = { boundBy: _.exists(false) }
		const { updated } = await roster.where({ _id, keys: rosterKey.phone(phone), ...free }).update(bound)
		if (updated !== 1) return false
		await roster.where({ keys: rosterKey.person(person.id), ...free }).update(bound)
		return true
	},

	async unbindPerson(personId, openidKey, freed) {
		await roster
			.where(_.and([{ keys: rosterKey.person(personId) }, { keys: openidKey }]))
			.update({ keys: _.pull(openidKey), boundBy: _.remove(), freed: _.set(freed) })
	},
}

/** The next documents, in the order of their ids. */
async function pageWhere(where: object, cursor: string | undefined): Promise<Page<RosterDocument>> {
	const { data } = await roster
		.where(cursor === undefined ? where : { ...where, _id: _.gt(cursor) })
		.orderBy('_id', 'asc')
		.limit(READ_LIMIT)
		.get()
	const last = data[READ_LIMIT - 1]
	return { items: data, ...(last && { next: last._id }) }
}

/** Does something with documents until there are none: a whole county's are too many for one request. */
async function whileThereAre(where: object, act: (ids: string[]) => Promise<unknown>): Promise<void> {
	for (;;) {
		const { data } = await roster.where(where).field({ _id: true }).limit(BATCH).get()
		if (data.length === 0) return
		await act(data.map(({ _id }) => _id))
	}
}

/** Adds a document with a fixed id; false when there is one already. */
async function addIfNew(document: RosterDocument): Promise<boolean> {
	try {
		await roster.add(document)
		return true
	} catch (fault) {
		if (codeOf(fault) === 'DATABASE_DUPLICATE_WRITE') return false
		throw fault
	}
}

/** The pointer exactly as it was read. */
function asRead({ version, staging }: PointerDocument): object {
	const claim = staging
		? { 'staging.since': staging.since, 'staging.isUnclean': staging.isUnclean ?? _.exists(false) }
		: { staging: _.exists(false) }
	return { _id: POINTER_KEY, version, ...claim }
}

function batches<T>(list: readonly T[]): T[][] {
	const parts: T[][] = []
	for (let at = 0; at < list.length; at += BATCH) parts.push(list.slice(at, at + BATCH))
	return parts
}
