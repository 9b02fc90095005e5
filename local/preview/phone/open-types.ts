import type { BuiltinElement } from './elements/base'
import { openDialog } from './frame/overlay'
import type { Phone } from './phone'
import { sharePage } from './share'
import { words } from './words'

/**
 * What WeChat gives the app when the user allows it: a code that the server's WeChat answers once. WeChat asks its own
 * servers, so the phone's network can be missing, but never loses this answer instead of the app's.
 */
async function phoneCode({ network, settings }: Phone): Promise<object> {
	if (!network.state.isConnected) return { errMsg: 'getPhoneNumber:fail network error' }
	const headers = { 'x-openid': settings.openid }
	const response = await fetch('wechat/phone-code', { method: 'POST', headers })
	const { code } = (await response.json()) as { code: string | null }
	return code === null
		? { errMsg: 'getPhoneNumber:fail no phone number' }
		: { errMsg: 'getPhoneNumber:ok', code }
}

/** What the buttons' open-types do. */
export function makeOpenTypes(phone: Phone): Record<string, (button: BuiltinElement) => void> {
	const askForPhone = async (button: BuiltinElement): Promise<void> => {
		const { confirmed } = await openDialog({
			title: words.phoneAsk,
			content: '',
			confirmText: words.allow,
			cancelText: words.reject,
		})
		button.fire(
			'getphonenumber',
			confirmed ? await phoneCode(phone) : { errMsg: 'getPhoneNumber:fail user deny' },
		)
	}
	return {
		share: () => sharePage(phone, 'button'),
		contact: () => phone.toast.show(words.customerService, 'none', 1500),
		getPhoneNumber: (button) => void askForPhone(button),
		agreePrivacyAuthorization: (button) => button.fire('agreeprivacyauthorization'),
		openSetting: (button) => button.fire('opensetting', { authSetting: {} }),
	}
}
