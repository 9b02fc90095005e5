import { ring } from '../services/phone'

/** A tap on the row that rings up whoever helps. */
export function onHelper(event: WechatMiniprogram.CustomEvent<{ phone: string }>): void {
	void ring(event.detail.phone)
}
