import type { FileStore } from '../ports/ports'
import { cloud, codeOf } from './cloud'

/** Long enough to look at a page, too short to pass a link around. */
const LINK_SECONDS = 600

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

  async links(fileIds, seconds = LINK_SECONDS) {
    if (fileIds.length === 0) return []
    const fileList = fileIds.map((fileID) => ({ fileID, maxAge: seconds }))
    const { fileList: links } = await cloud.getTempFileURL({ fileList })
    return links.map((link) => link.tempFileURL)
  },
}
