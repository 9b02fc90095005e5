import { openDialog } from '../frame/overlay'
import type { Phone } from '../phone'
import { words } from '../words'
import { ApiError, asyncApi, type Member } from './api'
import { requireLeave } from './leave'

interface Contact {
	firstName: string
	lastName?: string
	mobilePhoneNumber?: string
}

async function confirm(title: string, content: string, confirmText: string): Promise<void> {
	const { confirmed } = await openDialog({ title, content, confirmText, cancelText: words.cancel })
	if (!confirmed) throw new ApiError('cancel')
}

/** Calls, contacts, the camera for codes, the network, the clipboard. */
export function deviceApi({ network, scanner, settings, toast, life }: Phone): Record<string, Member> {
	let clipboard = ''
	return {
		makePhoneCall: asyncApi('makePhoneCall', ({ phoneNumber }: { phoneNumber: string }) =>
			confirm('', phoneNumber, words.call),
		),
		addPhoneContact: asyncApi('addPhoneContact', ({ firstName, lastName, mobilePhoneNumber }: Contact) => {
			requireLeave(settings, 'scope.addPhoneContact')
			if (!firstName) throw new ApiError('parameter error: firstName is required')
			toast.show(
				`${lastName ?? ''}${firstName} ${mobilePhoneNumber ?? ''} ${words.contactSaved}`,
				'none',
				1500,
			)
		}),
		scanCode: asyncApi('scanCode', async () => {
			requireLeave(settings, 'scope.camera')
			const result = await scanner.scan()
			if (result === undefined) throw new ApiError('cancel')
			return { result, scanType: 'QR_CODE', charSet: 'UTF-8', path: '', rawData: '' }
		}),
		getNetworkType: asyncApi('getNetworkType', () => ({ networkType: network.state.networkType })),
		onNetworkStatusChange: network.onChange.bind(network),
		offNetworkStatusChange: network.offChange.bind(network),
		setClipboardData: asyncApi('setClipboardData', ({ data }: { data: string }) => {
			clipboard = data
			toast.show(words.copied, 'none', 1500)
		}),
		getClipboardData: asyncApi('getClipboardData', () => ({ data: clipboard })),
		vibrateShort: asyncApi('vibrateShort', () => undefined),
		vibrateLong: asyncApi('vibrateLong', () => undefined),
		onError: (listener: (text: unknown) => void) => life.on('error', listener),
		offError: (listener?: (text: unknown) => void) => life.off('error', listener),
		onUnhandledRejection: (listener: (rejection: unknown) => void) => life.on('unhandledRejection', listener),
		offUnhandledRejection: (listener?: (rejection: unknown) => void) =>
			life.off('unhandledRejection', listener),
		onAppShow: (listener: (options: unknown) => void) => life.on('show', listener),
		offAppShow: (listener?: (options: unknown) => void) => life.off('show', listener),
		onAppHide: (listener: (options: unknown) => void) => life.on('hide', listener),
		offAppHide: (listener?: (options: unknown) => void) => life.off('hide', listener),
	}
}
