import { isCancel } from './phone'
import { uploadFile } from './upload'

/** A photo on its way: chosen on the phone, then with an id in the cloud. */
export interface Photo {
  path: string
  fileId?: string
}

const MOST = 9

/** Lets the user take or choose photos, and keeps copies that outlive the session. */
export async function choosePhotos(already: number): Promise<Photo[]> {
  let chosen: WechatMiniprogram.ChooseMediaSuccessCallbackResult
  try {
    chosen = await wx.chooseMedia({ count: MOST - already, mediaType: ['image'], sizeType: ['compressed'] })
  } catch (error) {
    if (isCancel(error)) return []
    throw error
  }
  return Promise.all(chosen.tempFiles.map(async ({ tempFilePath }) => ({ path: await keep(tempFilePath) })))
}

/** The session's own files vanish with it; a draft may wait for days. */
function keep(tempFilePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    wx.getFileSystemManager().saveFile({
      tempFilePath,
      success: ({ savedFilePath }) => resolve(savedFilePath),
      fail: reject,
    })
  })
}

/** Shows a photo full screen, among its neighbours. */
export async function viewPhoto({ src, all }: { src: string; all: string[] }): Promise<void> {
  await wx.previewImage({ current: src, urls: all })
}

/** Uploads what has no id yet; `onEach` hears of every photo that arrived, so that nothing is sent twice. */
export async function uploadPhotos(photos: Photo[], onEach: (photos: Photo[]) => void): Promise<string[]> {
  const done = [...photos]
  for (const [index, photo] of photos.entries()) {
    if (photo.fileId !== undefined) continue
    done[index] = { ...photo, fileId: await upload(photo.path) }
    onEach([...done])
  }
  return done.map(({ fileId }) => fileId ?? '')
}

/** Uploads one photo of the phone; answers its id. */
export function upload(filePath: string): Promise<string> {
  return uploadFile(filePath, /\.(png|webp|heic)$/i.exec(filePath)?.[0].toLowerCase() ?? '.jpg')
}
