import { cloudPathOf } from '../../modules/files/file-id'
import type { FileHead, FileStore } from '../../ports/ports'
import { cloud, codeOf } from './cloud'

/** Long enough to look at a page, too short to pass a link around. */
const LINK_SECONDS = 600

/** The most of one call; https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/storage/Cloud.getTempFileURL.html */
const MOST_FILES = 50

/** What the service says of an id, and not of itself: then those beside it are asked for anew. */
const REFUSES_AN_ID = new Set(['INVALID_PARAM', 'STORAGE_FILE_NONEXIST', 'STORAGE_EXCEED_AUTHORITY'])

/** Storage that takes longer to show the beginning of a photo is as good as away. */
const HEAD_WAIT_MS = 3000

export const fileStore: FileStore = {
	async bytes(fileID) {
		if (!namesFile(fileID)) return null
		try {
			const { fileContent } = await cloud.downloadFile({ fileID })
			return fileContent === undefined ? null : new Uint8Array(Buffer.from(fileContent))
		} catch (fault) {
			if (codeOf(fault) === 'STORAGE_FILE_NONEXIST') return null
			throw fault
		}
	},

	async put(cloudPath, bytes) {
		const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from(bytes) })
		return fileID
	},

	async links(fileIds, seconds = LINK_SECONDS) {
		const parts = await Promise.all(batches(fileIds).map((ids) => linksOf(ids, seconds)))
		return parts.flat()
	},

	async heads(fileIds, length) {
		const links = await this.links(fileIds)
		return Promise.all(links.map(async (link) => (link === '' ? null : headAt(link, length))))
	},

	async copy(fileId, cloudPath) {
		const { fileContent } = await cloud.downloadFile({ fileID: fileId })
		if (!Buffer.isBuffer(fileContent)) throw new Error('the storage gave no content for a file')
		return (await cloud.uploadFile({ cloudPath, fileContent })).fileID
	},

	async idsOf(paths) {
		const asked = await Promise.all(paths.map((cloudPath) => cloud.getUploadMetadata({ cloudPath })))
		return asked.map(({ data }) => data.fileId)
	},

	async remove(fileIds) {
		for (const ids of batches(fileIds.filter(namesFile))) await cloud.deleteFile({ fileList: ids })
	},
}

/** A link is fetched by itself: the SDK knows whole files only. Without ranges it is read as far as needed. */
async function headAt(link: string, length: number): Promise<FileHead | null> {
	const answer = await fetch(link, {
		headers: { range: `bytes=0-${length - 1}` },
		signal: AbortSignal.timeout(HEAD_WAIT_MS),
	})
	// An empty file has no range that could be given.
	if (answer.status === 416) return { head: new Uint8Array(), size: 0 }
	if (answer.status === 404) return null
	if (!answer.ok || !answer.body) throw new Error(`the storage answered ${answer.status}`)
	const whole = answer.headers.get('content-range')?.split('/')[1] ?? answer.headers.get('content-length')
	return { head: await beginningOf(answer.body, length), size: Number(whole) }
}

async function beginningOf(body: ReadableStream<Uint8Array>, length: number): Promise<Uint8Array> {
	const reader = body.getReader()
	let bytes = new Uint8Array()
	while (bytes.length < length) {
		const { done, value } = await reader.read()
		if (done) break
		bytes = new Uint8Array([...bytes, ...value.subarray(0, length - bytes.length)])
	}
	await reader.cancel()
	return bytes
}

/** An id that names no file is not asked about: whether the service then refuses those beside it is nowhere promised. */
async function linksOf(fileIds: readonly string[], seconds: number): Promise<string[]> {
	const asked = fileIds.filter(namesFile)
	if (asked.length === 0) return fileIds.map(() => '')
	const links = await askedLinks(asked, seconds)
	return fileIds.map((id) => (namesFile(id) ? (links[asked.indexOf(id)] ?? '') : ''))
}

/** Where the service refuses several at once for one of them, each half is asked for itself. */
async function askedLinks(fileIds: readonly string[], seconds: number): Promise<string[]> {
	const fileList = fileIds.map((fileID) => ({ fileID, maxAge: seconds }))
	try {
		const { fileList: links } = await cloud.getTempFileURL({ fileList })
		return links.map(({ code, tempFileURL }) => (code === 'SUCCESS' ? tempFileURL : ''))
	} catch (fault) {
		if (!REFUSES_AN_ID.has(codeOf(fault) ?? '')) throw fault
		if (fileIds.length === 1) return ['']
		const half = Math.ceil(fileIds.length / 2)
		const parts = [fileIds.slice(0, half), fileIds.slice(half)]
		return (await Promise.all(parts.map((ids) => askedLinks(ids, seconds)))).flat()
	}
}

const namesFile = (fileId: string): boolean => cloudPathOf(fileId) !== null

function batches(fileIds: readonly string[]): string[][] {
	const parts: string[][] = []
	for (let at = 0; at < fileIds.length; at += MOST_FILES) parts.push(fileIds.slice(at, at + MOST_FILES))
	return parts
}
