import type { BuiltinElement } from './elements/base'
import { openDialog } from './frame/overlay'
import { NetworkError } from './network'
import type { Phone } from './phone'
import { sharePage } from './share'
import { words } from './words'

/** What WeChat gives the app when the user allows it: a code that the server's WeChat answers once. */
async function phoneCode({ network }: Phone): Promise<object> {
  try {
    const response = await network.request('wechat/phone-code', { method: 'POST' })
    const { code } = (await response.json()) as { code: string | null }
    return code === null
      ? { errMsg: 'getPhoneNumber:fail no phone number' }
      : { errMsg: 'getPhoneNumber:ok', code }
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error
    return { errMsg: `getPhoneNumber:fail ${error.message}` }
  }
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
