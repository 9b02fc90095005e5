import type { FileStore } from '../ports/ports'
import { cloud, codeOf } from './cloud'

/** Long enough to look at a page, too short to pass a link around. */
const LINK_SECONDS = 600

/** The most of one call; https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/storage/Cloud.getTempFileURL.html */
const MOST_FILES = 50

export const fileStore: FileStore = {
  async bytes(fileID) {
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

  async copy(fileId, cloudPath) {
    const { fileContent } = await cloud.downloadFile({ fileID: fileId })
    if (!Buffer.isBuffer(fileContent)) throw new Error('the storage gave no content for a file')
    return (await cloud.uploadFile({ cloudPath, fileContent })).fileID
  },

  async remove(fileIds) {
    for (const ids of batches(fileIds)) await cloud.deleteFile({ fileList: ids })
  },
}

async function linksOf(fileIds: readonly string[], seconds: number): Promise<string[]> {
  const fileList = fileIds.map((fileID) => ({ fileID, maxAge: seconds }))
  const { fileList: links } = await cloud.getTempFileURL({ fileList })
  return links.map(({ code, tempFileURL }) => (code === 'SUCCESS' ? tempFileURL : ''))
}

function batches(fileIds: readonly string[]): string[][] {
  const parts: string[][] = []
  for (let at = 0; at < fileIds.length; at += MOST_FILES) parts.push(fileIds.slice(at, at + MOST_FILES))
  return parts
}
