import { HEAD_LENGTH, photoFault } from '../shared/content/picture-kind'
import { PHOTO_SAYS } from '../shared/words/photos'
import { forgetFile, isFull, keepFile } from './kept-file'
import { isRefused, offerSettings } from './permission'
import { isCancel } from './phone'
import { smallPhoto } from './small-photo'
import { uploadFile, uploadPaths, uploadTo } from './upload'

/** A photo on its way: chosen on the phone, then with an id in the cloud. */
export interface Photo {
	path: string
	fileId?: string
}

/** As many as one step may have. */
export const MOST_PHOTOS = 9

type Picked = Pick<WechatMiniprogram.MediaFile, 'tempFilePath' | 'size'>
/** What became of one. */
type Taken = Photo | { problem: string }

/** Photos that were taken in, and what to say of those that were not. */
export interface Chosen {
	photos: Photo[]
	problem: string
}

/**
 * Lets the user take or choose photos, and keeps copies that outlive the session. What a photo is, its content says: an
 * empty file, a film, or a page with the name of a picture is refused at once, and the others stay.
 */
export async function choosePhotos(already: number): Promise<Chosen> {
	let chosen: WechatMiniprogram.ChooseMediaSuccessCallbackResult
	try {
		chosen = await wx.chooseMedia({
			count: MOST_PHOTOS - already,
			mediaType: ['image'],
			sizeType: ['compressed'],
		})
	} catch (error) {
		if (isRefused(error)) await offerSettings('photos')
		else if (!isCancel(error)) throw error
		return { photos: [], problem: '' }
	}
	const files = chosen.tempFiles
	const taken = await whileWaiting(files)
	return {
		photos: taken.flatMap((one) => ('path' in one ? [one] : [])),
		problem: taken.flatMap((one) => ('path' in one ? [] : [one.problem])).join(''),
	}
}

/** Drawing them smaller takes a moment: nothing else is tapped meanwhile, or what is sent would go without them. */
async function whileWaiting(files: readonly Picked[]): Promise<Taken[]> {
	await wx.showLoading({ title: PHOTO_SAYS.waiting, mask: true })
	try {
		return await Promise.all(files.map((file, at) => takeIn(file, at + 1, files.length)))
	} finally {
		await wx.hideLoading()
	}
}

async function takeIn({ tempFilePath: path, size }: Picked, place: number, all: number): Promise<Taken> {
	const fault = photoFault({ head: await headOf(path), size })
	if (fault) return { problem: PHOTO_SAYS.refused(fault, place, all) }
	try {
		return { path: await keepFile(await smallPhoto(path, size)) }
	} catch (error) {
		return { problem: isFull(error) ? PHOTO_SAYS.full : PHOTO_SAYS.unreadable }
	}
}

/** The first bytes of a file; none of what can't be read, which is as good as empty. */
function headOf(filePath: string): Promise<Uint8Array> {
	return new Promise((resolve) => {
		wx.getFileSystemManager().readFile({
			filePath,
			position: 0,
			length: HEAD_LENGTH,
			success: ({ data }) => resolve(typeof data === 'string' ? new Uint8Array() : new Uint8Array(data)),
			// WeChat refuses to read from an empty file.
			fail: () => resolve(new Uint8Array()),
		})
	})
}

/** Takes photos off the phone that are sent or not wanted any more. */
export function forgetPhotos(photos: readonly Photo[]): void {
	for (const { path } of photos) forgetFile(path)
}

/** Photos but for one, which leaves the phone. */
export function withoutPhoto(photos: readonly Photo[], at: number): Photo[] {
	forgetPhotos(photos.filter((_, index) => index === at))
	return photos.filter((_, index) => index !== at)
}

/** Shows a photo full screen, among its neighbours. */
export async function viewPhoto({ src, all }: { src: string; all: string[] }): Promise<void> {
	await wx.previewImage({ current: src, urls: all })
}

/** Uploads what has no id yet; `onEach` hears of every photo that arrived, so that nothing is sent twice. */
export async function uploadPhotos(photos: Photo[], onEach: (photos: Photo[]) => void): Promise<string[]> {
	const done = [...photos]
	const missing = [...photos.entries()].filter(([, { fileId }]) => fileId === undefined)
	const paths = missing.length > 0 ? await uploadPaths(missing.map(([, photo]) => endingOf(photo))) : []
	for (const [nth, [at, photo]] of missing.entries()) {
		done[at] = { ...photo, fileId: await uploadTo(paths[nth] ?? '', photo.path) }
		onEach([...done])
	}
	return done.map(({ fileId }) => fileId ?? '')
}

/** Uploads one photo of the phone; answers its id. */
export function upload(path: string): Promise<string> {
	return uploadFile(path, endingOf({ path }))
}

const endingOf = ({ path }: Photo): string => /\.(png|webp|heic)$/i.exec(path)?.[0].toLowerCase() ?? '.jpg'
