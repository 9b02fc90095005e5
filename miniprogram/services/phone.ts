import { isRefused, offerSettings } from './permission'

/** Rings somebody up; the user may still say no. */
export async function ring(phoneNumber: string): Promise<void> {
	try {
		await wx.makePhoneCall({ phoneNumber })
	} catch (error) {
		if (!isCancel(error)) throw error
	}
}

/** Puts somebody into the phone's contacts. False when the user did not want to. */
export async function saveContact(contact: { name: string; phone: string; note: string }): Promise<boolean> {
	try {
		await wx.addPhoneContact({
			firstName: contact.name,
			mobilePhoneNumber: contact.phone,
			remark: contact.note,
		})
		return true
	} catch (error) {
		if (isRefused(error)) await offerSettings('contacts')
		else if (!isCancel(error)) throw error
		return false
	}
}

/** True when an API failed because the user closed its dialog or refused. */
export function isCancel(error: unknown): boolean {
	if (typeof error !== 'object' || error === null || !('errMsg' in error)) return false
	return /cancel|deny|auth/i.test(String(error.errMsg))
}
