import { isRefused, offerSettings } from './permission'
import { isCancel } from './phone'

interface Pen {
	fillStyle: string
	font: string
	fillRect(x: number, y: number, width: number, height: number): void
	fillText(words: string, x: number, y: number): void
	measureText(words: string): { width: number }
}

/** WeChat's canvas of type 2d, as much of it as is drawn with here. */
interface Canvas {
	width: number
	height: number
	getContext(type: '2d'): Pen
}

/**
 * Draws on the page's canvas and answers the picture's path. A canvas that stands on no page can't be kept as a picture on an
 * iPhone, so the page has one.
 */
export async function pictureOf(selector: string, draw: (canvas: Canvas, pen: Pen) => void): Promise<string> {
	const canvas = await canvasAt(selector)
	draw(canvas, canvas.getContext('2d'))
	const { width, height } = canvas
	const size = { width, height, destWidth: width, destHeight: height }
	return (await wx.canvasToTempFilePath({ canvas, x: 0, y: 0, ...size, fileType: 'png' })).tempFilePath
}

function canvasAt(selector: string): Promise<Canvas> {
	return new Promise((resolve, reject) => {
		wx.createSelectorQuery()
			.select(selector)
			.fields({ node: true })
			.exec(([found]: ({ node?: Canvas } | null)[]) => {
				if (found?.node) resolve(found.node)
				else reject(new Error(`no canvas ${selector}`))
			})
	})
}

/** Puts a picture among the phone's photos. False when the user did not want to. */
export async function savePicture(filePath: string): Promise<boolean> {
	try {
		await wx.saveImageToPhotosAlbum({ filePath })
		return true
	} catch (error) {
		if (isRefused(error)) await offerSettings('album')
		else if (!isCancel(error)) throw error
		return false
	}
}
