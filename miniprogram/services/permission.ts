import { PERMISSION_WORDS, SETTINGS_WORDS, type Permission } from '../shared/words/permissions'

/** The user, or the settings of WeChat or of the phone, say no. A dialog that was only closed is no refusal. */
export function isRefused(error: unknown): boolean {
	if (typeof error !== 'object' || error === null || !('errMsg' in error)) return false
	return /deny|denied|auth|privacy|permission/i.test(String(error.errMsg))
}

/**
 * Whether WeChat's guide to privacy is agreed to; asks for it where it is not, as nothing of the phone may be used before. An
 * older WeChat knows no such question.
 */
export function agreedToPrivacy(): Promise<boolean> {
	if (!wx.canIUse('requirePrivacyAuthorize')) return Promise.resolve(true)
	return new Promise((resolve) => {
		wx.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) })
	})
}

/**
 * Says what a refused permission was for, and opens WeChat's settings for it in one tap. WeChat itself does not ask a second time,
 * so that without this a button would do nothing for ever.
 */
export async function offerSettings(permission: Permission): Promise<void> {
	const { confirm } = await wx.showModal({
		...PERMISSION_WORDS[permission],
		confirmText: SETTINGS_WORDS.open,
		cancelText: SETTINGS_WORDS.leave,
	})
	if (confirm) await wx.openSetting({})
}
