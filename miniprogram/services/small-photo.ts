/** The longest side of a photo that leaves the phone, in px, and its most bytes. */
const LONGEST_SIDE = 1280
const MOST_BYTES = 300 * 1024

/** Tried one after the other until it is small enough: how good, and how long the longer side. */
const STEPS = [
	{ quality: 80, side: LONGEST_SIDE },
	{ quality: 60, side: LONGEST_SIDE },
	{ quality: 40, side: LONGEST_SIDE },
	{ quality: 40, side: 960 },
	{ quality: 30, side: 640 },
] as const

/** A photo as it goes out over a weak signal: what is small enough stays as it is. Where no try is small enough, the smallest. */
export async function smallPhoto(src: string, size: number): Promise<string> {
	try {
		return await compressed(src, size)
	} catch {
		// A phone that cannot draw it smaller sends it as it is: slow is better than not at all.
		return src
	}
}

async function compressed(src: string, size: number): Promise<string> {
	const { width, height } = await wx.getImageInfo({ src })
	const longest = Math.max(width, height)
	if (longest <= LONGEST_SIDE && size <= MOST_BYTES) return src
	let smallest = src
	for (const { quality, side } of STEPS) {
		const compressedWidth = Math.round(width * Math.min(1, side / longest))
		const { tempFilePath } = await wx.compressImage({ src, quality, compressedWidth })
		smallest = tempFilePath
		if ((await sizeOf(tempFilePath)) <= MOST_BYTES) break
	}
	return smallest
}

function sizeOf(filePath: string): Promise<number> {
	return new Promise((resolve, reject) => {
		wx.getFileSystemManager().getFileInfo({
			filePath,
			success: ({ size }) => resolve(size),
			fail: reject,
		})
	})
}
