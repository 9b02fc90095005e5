/** The session's own files vanish with it; a draft may wait for days. Answers the path under which it is kept. */
export function keepFile(tempFilePath: string): Promise<string> {
	return new Promise((resolve, reject) => {
		wx.getFileSystemManager().saveFile({
			tempFilePath,
			success: ({ savedFilePath }) => resolve(savedFilePath),
			fail: reject,
		})
	})
}

/** Deletes a file that is sent or not wanted any more; a file that is gone already is fine. */
export function forgetFile(filePath: string): void {
	wx.getFileSystemManager().removeSavedFile({ filePath, fail: () => undefined })
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.saveFile.html: 200 MB in all. */
export const isFull = (error: unknown): boolean => /exceeded|maximum size|no space/i.test(errMsgOf(error))

const errMsgOf = (error: unknown): string =>
	typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error)
