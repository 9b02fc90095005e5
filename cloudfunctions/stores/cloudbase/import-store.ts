import type { Collection } from '@cloudbase/node-sdk'
import type { RememberedChoice } from '../../modules/imports/contract/sheets'
import type { ImportStore } from '../../modules/imports/ports/import-store'
import type { RosterChange } from '../../modules/roster/change-log'
import type { ImportJob, OutlineArea, Part } from '../../modules/imports/job'
import { oldestBefore } from './clear-before'
import { codeOf, command as _, database } from './cloud'

interface Kept<Kind extends string, Content> {
	_id: string
	kind: Kind
	job: string
	content: Content
}

const imports = database.collection<Kept<'job', ImportJob> & { step: number }>('imports')
const parts = database.collection<Kept<Part['kind'], Part>>('imports')
const outlines = database.collection<Kept<'outline', OutlineArea[]>>('imports')
const remembered = database.collection<Kept<'choice', RememberedChoice>>('imports')
const changes = database.collection<RosterChange & { _id: string }>('changes')

/** Areas in one document of an outline, well below the size that a document may have. */
const AREAS_A_DOCUMENT = 1000
/** Documents of one read: with a thousand rows each they stay below the size of an answer. */
const DOCUMENTS_A_READ = 10

/** Documents that one call throws away. */
const DROPPED_AT_ONCE = 200

const padded = (part: number): string => String(part).padStart(4, '0')
const partId = (job: string, kind: Part['kind'], part: number): string => `${job}/${kind}/${padded(part)}`
const choiceId = (clerk: string, key: string): string => `${clerk}/choice/${key}`
const outlineId = (job: string, at: number): string => `${job}/outline/${padded(at)}`

export const importStore: ImportStore = {
	async job(id) {
		const [found] = (await imports.doc(id).get()).data
		return found?.content ?? null
	},

	async addJob(job) {
		try {
			await imports.add({ _id: job.id, kind: 'job', job: job.id, step: job.step, content: job })
		} catch (fault) {
			if (codeOf(fault) !== 'DATABASE_DUPLICATE_WRITE') throw fault
		}
	},

	async saveJob(job) {
		const { updated } = await imports
			.where({ _id: job.id, step: job.step - 1 })
			.update({ step: job.step, content: _.set(job) })
		return updated === 1
	},

	async leftAlone(before, limit) {
		const { data } = await imports
			.where({ 'content.touchedAt': _.gt(0).and(_.lt(before)) })
			.orderBy('content.touchedAt', 'asc')
			.limit(limit)
			.get()
		return data.map(({ content }) => content)
	},

	async naming(fileIds) {
		if (fileIds.length === 0) return []
		const { data } = await imports
			.where({ 'content.fileId': _.in([...fileIds]) })
			.limit(fileIds.length)
			.get()
		return data.flatMap(({ content }) => content.fileId ?? [])
	},

	async dropJob({ id, step }) {
		await imports.where({ _id: id, step }).remove()
	},

	async putPart(jobId, part) {
		await parts.doc(partId(jobId, part.kind, part.part)).set({ kind: part.kind, job: jobId, content: part })
	},

	async parts(jobId, kind, after, limit) {
		return contentAfter(parts, { job: jobId, kind }, partId(jobId, kind, after), limit)
	},

	async putOutline(jobId, areas) {
		await outlines.where({ job: jobId, kind: 'outline' }).remove()
		for (let at = 0; at < areas.length; at += AREAS_A_DOCUMENT) {
			const content = areas.slice(at, at + AREAS_A_DOCUMENT)
			await outlines
				.doc(outlineId(jobId, at / AREAS_A_DOCUMENT))
				.set({ kind: 'outline', job: jobId, content })
		}
	},

	async outline(jobId) {
		const areas: OutlineArea[] = []
		let last = ''
		for (let at = 0; ; at += DOCUMENTS_A_READ) {
			const found = await contentAfter(outlines, { job: jobId, kind: 'outline' }, last, DOCUMENTS_A_READ)
			areas.push(...found.flat())
			if (found.length < DOCUMENTS_A_READ) return areas
			last = outlineId(jobId, at + DOCUMENTS_A_READ - 1)
		}
	},

	async dropParts(jobId) {
		const left = imports.where({ job: jobId, kind: _.in(['tree', 'household', 'outline']) })
		for (let dropped = 0; dropped < DROPPED_AT_ONCE; dropped += DOCUMENTS_A_READ) {
			const { data } = await left.field({ _id: true }).limit(DOCUMENTS_A_READ).get()
			if (data.length === 0) return true
			await imports.where({ _id: _.in(data.map(({ _id }) => _id)) }).remove()
		}
		return false
	},

	async choices(clerk, keys) {
		if (keys.length === 0) return []
		const ids = keys.map((key) => choiceId(clerk, key))
		const { data } = await remembered
			.where({ _id: _.in(ids) })
			.limit(ids.length)
			.get()
		return data.map(({ content }) => content)
	},

	async putChoice(clerk, choice) {
		await remembered.doc(choiceId(clerk, choice.key)).set({ kind: 'choice', job: clerk, content: choice })
	},

	async log({ version, ...change }) {
		await changes.doc(`v${version}`).set({ version, ...change })
	},

	async changes(upTo, limit) {
		const { data } = await changes
			.where({ version: _.lte(upTo) })
			.orderBy('version', 'desc')
			.limit(limit)
			.get()
		return data.map(({ _id, ...change }) => change)
	},

	async clearChangesBefore(before, limit) {
		const old = await oldestBefore(changes, before, limit + 1)
		if (old.length === 0) return 0
		const [latest] = (await changes.orderBy('version', 'desc').limit(1).get()).data
		const gone = old.filter((id) => id !== latest?._id).slice(0, limit)
		if (gone.length > 0) await changes.where({ _id: _.in(gone) }).remove()
		return gone.length
	},
}

/** What documents of a kind hold, after an id, in the order of their ids. */
async function contentAfter<Content>(
	kept: Collection<Kept<string, Content>>,
	which: { job: string; kind: string },
	id: string,
	limit: number,
): Promise<Content[]> {
	const { data } = await kept
		.where({ ...which, _id: _.gt(id) })
		.orderBy('_id', 'asc')
		.limit(limit)
		.get()
	return data.map(({ content }) => content)
}
