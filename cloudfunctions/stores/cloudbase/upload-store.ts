import type { Uploads, UploadStore } from '../../modules/files/ports/upload-store'
import { command as _, database } from './cloud'

interface UploadsDocument {
	_id: string
	until: number
	paths: readonly string[]
}

const uploads = database.collection<UploadsDocument>('uploads')

export const uploadStore: UploadStore = {
	async expect({ id, until, paths }) {
		await uploads.doc(id).set({ until, paths })
	},

	async over(now, limit) {
		const { data } = await uploads
			.where({ until: _.lte(now) })
			.orderBy('until', 'asc')
			.limit(limit)
			.get()
		return data.map(({ _id, until, paths }): Uploads => ({ id: _id, until, paths }))
	},

	async drop(ids) {
		if (ids.length > 0) await uploads.where({ _id: _.in([...ids]) }).remove()
	},
}
