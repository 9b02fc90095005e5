import type { Page } from 'playwright-core'
import { Phone } from '../browser/phone'
import type { PreviewPhone } from '../preview/phone/console-link'
import type { NetMode } from '../preview/phone/settings'

/** Runs in the phone's page. */
type PhoneWindow = typeof globalThis & { previewPhone: PreviewPhone }

/** A phone of the tour: besides what a user does, its network can be taken and its camera shown something. */
export class TourPhone extends Phone {
	constructor(private readonly page: Page) {
		super(page)
	}

	setNet(mode: NetMode): Promise<void> {
		return this.page.evaluate((net) => (globalThis as PhoneWindow).previewPhone.setNet(net), mode)
	}

	/** A value of the query with which the page in front was opened. */
	async queryOf(name: string): Promise<string> {
		const [, query = ''] = this.page.url().split('?').slice(-2)
		return new URLSearchParams(query).get(name) ?? ''
	}

	/** Taps what opens the camera, and gives it a photo of a leaking pipe. */
	async photograph(button: string): Promise<void> {
		const buffer = Buffer.from(await this.page.evaluate<string>(drawPhoto), 'base64')
		await this.pick(button, { name: 'pipe.jpg', mimeType: 'image/jpeg', buffer })
	}

	/** Waits for the words that come after five seconds. */
	async waitForSlowWords(): Promise<void> {
		await this.page.waitForFunction('document.getAnimations().every((one) => one.playState === "finished")')
	}
}

/** A wall, a pipe and a puddle, as JPEG in base 64. Text, since it runs in the page, where there is a DOM. */
const drawPhoto = `(() => {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 480
  const pen = canvas.getContext('2d')
  const fill = (color, ...box) => { pen.fillStyle = color; pen.fillRect(...box) }
  fill('#cfc7b8', 0, 0, 640, 340)
  fill('#8d8273', 0, 340, 640, 140)
  fill('#9aa3ab', 0, 150, 640, 56)
  fill('#c3cad0', 0, 158, 640, 12)
  fill('#7b858e', 290, 138, 60, 80)
  fill('#6d9cc4', 314, 218, 12, 150)
  pen.fillStyle = '#5b8ab3'
  pen.ellipse(320, 400, 190, 34, 0, 0, 7)
  pen.fill()
  return canvas.toDataURL('image/jpeg', 0.85).split(',')[1]
})()`
