import type { Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'
import { isRefused, offerSettings } from './permission'
import { isCancel } from './phone'
import { upload } from './photos'

export type Portrait = Output<'account', 'portrait'>

/** Wide enough for a face on the largest screen; some 40 KB, so that a card opens on a weak signal. */
const WIDTH = 480
const QUALITY = 80

/** The caller's own photo, and how far its check is. */
export const showPortrait = (): Promise<Portrait> => call('account', 'portrait', {})

/** Lets the user take or choose a photo of themselves; null when they changed their mind. */
export async function choosePortrait(): Promise<string | null> {
	try {
		const { tempFiles } = await wx.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] })
		const [file] = tempFiles
		if (!file) return null
		const { tempFilePath } = await wx.compressImage({
			src: file.tempFilePath,
			quality: QUALITY,
			compressedWidth: WIDTH,
		})
		return tempFilePath
	} catch (error) {
		if (isRefused(error)) await offerSettings('photos')
		else if (!isCancel(error)) throw error
		return null
	}
}

/** Sends a photo, which is on the cards once it has passed its check. */
export async function givePortrait(path: string): Promise<Portrait> {
	return call('account', 'setPortrait', { fileId: await upload(path) })
}

/** Takes the photo off the cards. */
export const dropPortrait = (): Promise<Portrait> => call('account', 'dropPortrait', {})
