import { plainReply, requiredList, requiredText, type ActionHandlers } from '../action'
import { isFields } from '../database/document'
import { invalidParameter } from '../errors'
import { checkCloudPath, type FileStore } from './file-store'
import { filePath, type SignedLinks } from './signed-links'

const missing = { code: 'STORAGE_FILE_NONEXIST', message: 'the file does not exist' }

/** As many files as one request may delete. */
const mostDeleted = 50

/** The storage's part of the wire protocol. `baseUrl` is asked for late: the port is known only then. */
export function storageActions(files: FileStore, links: SignedLinks, baseUrl: () => string): ActionHandlers {
	const address = (cloudPath: string): string => `${baseUrl()}${filePath(cloudPath)}`

	return {
		'storage.getUploadMetadata': async (body) => {
			const cloudPath = checkCloudPath(requiredText(body, 'path').replace(/^\/+/, ''))
			return plainReply({
				data: {
					url: address(cloudPath),
					token: 'local',
					authorization: links.uploadToken(cloudPath),
					fileId: files.fileId(cloudPath),
					cosFileId: 'local',
					download_url: address(cloudPath),
				},
			})
		},
		'storage.batchGetDownloadUrl': async (body) => {
			const list = requiredList(body, 'file_list').map((item) => {
				const { fileID, seconds } = wantedFile(item)
				const cloudPath = files.pathOf(fileID)
				if (cloudPath === undefined || !files.has(cloudPath))
					return { ...missing, fileID, fileid: fileID, tempFileURL: '' }
				const tempFileURL = `${address(cloudPath)}?${links.readQuery(cloudPath, seconds)}`
				return { code: 'SUCCESS', fileID, fileid: fileID, tempFileURL, download_url: tempFileURL }
			})
			return plainReply({ data: { download_list: list } })
		},
		'storage.batchDeleteFile': async (body) => {
			const asked = requiredList(body, 'fileid_list')
			if (asked.length > mostDeleted)
				throw invalidParameter(`fileid_list: the number of files exceeds the limit of ${mostDeleted}`)
			const list = asked.map((fileID) => {
				if (typeof fileID !== 'string') throw invalidParameter('a file id has to be text')
				const cloudPath = files.pathOf(fileID)
				const removed = cloudPath !== undefined && files.remove(cloudPath)
				return removed ? { code: 'SUCCESS', fileID } : { ...missing, fileID }
			})
			return plainReply({ data: { delete_list: list } })
		},
	}
}

function wantedFile(item: unknown): { fileID: string; seconds: number | undefined } {
	if (!isFields(item)) throw invalidParameter('file_list holds objects')
	const age = item['max_age']
	if (age !== undefined && (typeof age !== 'number' || age <= 0)) throw invalidParameter('max_age in seconds')
	return { fileID: requiredText(item, 'fileid'), seconds: age }
}
