import { CALL_WORDS } from '../shared/words/call'
import { CallError } from './call-error'

/** Opens a workbook that was made on this phone; from there it can be sent on, to a computer too. */
export async function openWorkbook(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	const filePath = `${wx.env.USER_DATA_PATH}/${name}`
	try {
		await write(filePath, bytes.buffer)
		await wx.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
	} catch {
		// Nothing of this needs a network: the phone is full, or has nothing to open it with.
		throw new CallError({ code: 'INTERNAL', message: CALL_WORDS.noFile })
	}
}

function write(filePath: string, data: ArrayBuffer): Promise<unknown> {
	return new Promise((success, fail) =>
		wx.getFileSystemManager().writeFile({ filePath, data, success, fail }),
	)
}
