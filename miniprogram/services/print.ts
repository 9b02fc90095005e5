import type { Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'
import { failureOf } from './call-error'

export type PrintedCards = Output<'print', 'cards'>

/** The cards of the next grid of an area, as a file. */
export function printCards(areaCode: string, cursor?: string): Promise<PrintedCards> {
	return call('print', 'cards', cursor === undefined ? { areaCode } : { areaCode, cursor })
}

/** Opens a file behind a short-lived link; from there it can be sent on. */
export async function openPdf(link: string): Promise<void> {
	try {
		const { tempFilePath } = await download(link)
		await wx.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
	} catch (error) {
		throw failureOf(error)
	}
}

function download(url: string): Promise<WechatMiniprogram.DownloadFileSuccessCallbackResult> {
	return new Promise((success, fail) => wx.downloadFile({ url, success, fail }))
}
