import { CALL_WORDS } from '../shared/words/call'
import { CallError } from './call-error'
import { isCancel } from './phone'

/** Opens a workbook that was made on this phone; from there it can be sent on, to a computer too. */
export async function openWorkbook(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	await withFile(name, bytes.buffer, (filePath) =>
		wx.openDocument({ filePath, fileType: 'xlsx', showMenu: true }),
	)
}

/** Sends a text that was made on this phone as a file, into a chat of the user's choice. Its first sign tells Excel how to read it. */
export async function sendText(fileName: string, text: string): Promise<void> {
	await withFile(fileName, `\uFEFF${text}`, (filePath) => wx.shareFileMessage({ filePath, fileName }))
}

async function withFile(
	name: string,
	data: ArrayBuffer | string,
	use: (filePath: string) => Promise<unknown>,
): Promise<void> {
	const filePath = `${wx.env.USER_DATA_PATH}/${name}`
	try {
		await new Promise((success, fail) =>
			wx.getFileSystemManager().writeFile({ filePath, data, success, fail }),
		)
		await use(filePath)
	} catch (error) {
		if (isCancel(error)) return
		// Nothing of this needs a network: the phone is full, or has nothing to open it with.
		throw new CallError({ code: 'INTERNAL', message: CALL_WORDS.noFile })
	}
}
