import { ring } from '../services/phone'
import { viewPhoto } from '../services/photos'

type TapOn<Dataset extends object> = WechatMiniprogram.BaseEvent<object, Dataset>

/** A tap on somebody to ring up: a component says their phone in the event, else it stands beside what was tapped. */
export function onCall(event: TapOn<{ phone: string }> & { detail?: { phone?: string } }): void {
	void ring(event.detail?.phone ?? event.currentTarget.dataset.phone)
}

/** A tap on what opens another page; the address stands beside it. */
export function onLink(event: TapOn<{ url: string }>): void {
	void wx.navigateTo({ url: event.currentTarget.dataset.url })
}

/** A tap on a photo. */
export function onPhoto(event: WechatMiniprogram.CustomEvent<{ src: string; all: string[] }>): void {
	void viewPhoto(event.detail)
}
