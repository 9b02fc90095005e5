import { moderationDueAt, type Moderation } from '#shared/content/moderation'
import type { Portrait, PortraitStore } from '../../modules/portraits/ports/portrait-store'
import { command as _, database } from './cloud'
import { standsSo } from './stands-so'

/** The person's id is the document's. */
interface PortraitDocument extends Omit<Portrait, 'personId'> {
	_id: string
	/** When the check is to be asked about; null when it is over. Milliseconds since 1970. */
	checkAt: number | null
}

const portraits = database.collection<PortraitDocument>('portraits')

const portraitsIn = ({ data }: { data: PortraitDocument[] }): Portrait[] =>
	data.map(({ _id, fileId, givenAt, check }) => ({ personId: _id, fileId, givenAt, check }))

const checkAt = (check: Moderation): number | null => moderationDueAt([check])

export const portraitStore: PortraitStore = {
	async get(personId) {
		return portraitsIn(await portraits.doc(personId).get())[0] ?? null
	},

	async put({ personId, ...portrait }) {
		await portraits.doc(personId).set({ ...portrait, checkAt: checkAt(portrait.check) })
	},

	async remove(personId) {
		await portraits.where({ _id: personId }).remove()
	},

	async setModeration({ personId, fileId }, check) {
		const given = portraits.where({ _id: personId, fileId })
		const { updated } = await given.update({ check: _.set(check), checkAt: checkAt(check) })
		return standsSo(updated, given)
	},

	async withTrace(traceId) {
		const found = await portraits.where({ 'check.asking.traceId': traceId }).limit(1).get()
		return portraitsIn(found)[0] ?? null
	},

	async naming(fileIds) {
		if (fileIds.length === 0) return []
		const found = await portraits
			.where({ fileId: _.in([...fileIds]) })
			.limit(fileIds.length)
			.get()
		return portraitsIn(found).map(({ fileId }) => fileId)
	},

	async moderationsDue(now, limit) {
		const found = await portraits
			.where({ checkAt: _.gt(0).and(_.lte(now)) })
			.orderBy('checkAt', 'asc')
			.limit(limit)
			.get()
		return portraitsIn(found)
	},
}
