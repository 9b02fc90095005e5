import type { BuiltinElement } from './elements/base'
import { openDialog } from './frame/overlay'
import type { Phone } from './phone'
import { sharePage } from './share'
import { words } from './words'

/** What the buttons' open-types do. */
export function makeOpenTypes(phone: Phone): Record<string, (button: BuiltinElement) => void> {
  const askForPhone = async (button: BuiltinElement): Promise<void> => {
    const { confirmed } = await openDialog({
      title: words.phoneAsk,
      content: '',
      confirmText: words.allow,
      cancelText: words.reject,
    })
    const detail = confirmed
      ? { errMsg: 'getPhoneNumber:ok', code: `preview-phone-${phone.settings.openid}` }
      : { errMsg: 'getPhoneNumber:fail user deny' }
    button.fire('getphonenumber', detail)
  }
  return {
    share: () => sharePage(phone, 'button'),
    contact: () => phone.toast.show(words.customerService, 'none', 1500),
    getPhoneNumber: (button) => void askForPhone(button),
    agreePrivacyAuthorization: (button) => button.fire('agreeprivacyauthorization'),
    openSetting: (button) => button.fire('opensetting', { authSetting: {} }),
  }
}
