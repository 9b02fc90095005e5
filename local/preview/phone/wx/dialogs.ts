import { openChoices, openDialog } from '../frame/overlay'
import type { Phone } from '../phone'
import { words } from '../words'
import { ApiError, asyncApi, type Member } from './api'

interface ToastOptions {
	title: string
	icon?: string
	duration?: number
	mask?: boolean
}
interface ModalOptions {
	title?: string
	content?: string
	showCancel?: boolean
	cancelText?: string
	confirmText?: string
	confirmColor?: string
	editable?: boolean
	placeholderText?: string
}

const TOAST_MS = 1500

/** Toast, loading, modal, action sheet. */
export function dialogApi({ toast }: Phone): Record<string, Member> {
	const showModal = async (options: ModalOptions): Promise<object> => {
		const { confirmed, typed } = await openDialog({
			title: options.title ?? '',
			content: options.content ?? '',
			confirmText: options.confirmText ?? words.ok,
			...(options.showCancel !== false && { cancelText: options.cancelText ?? words.cancel }),
			...(options.confirmColor !== undefined && { confirmColor: options.confirmColor }),
			...(options.editable === true && { placeholder: options.placeholderText ?? '' }),
		})
		const content = options.editable === true && confirmed ? typed : null
		return { confirm: confirmed, cancel: !confirmed, content }
	}

	const showActionSheet = async ({ itemList }: { itemList: string[] }): Promise<object> => {
		const tapIndex = await openChoices(itemList, words.cancel)
		if (tapIndex < 0) throw new ApiError('cancel')
		return { tapIndex }
	}

	return {
		showToast: asyncApi('showToast', ({ title, icon = 'success', duration = TOAST_MS, mask }: ToastOptions) =>
			toast.show(title, icon, duration, mask),
		),
		hideToast: asyncApi('hideToast', () => toast.hide()),
		showLoading: asyncApi('showLoading', ({ title, mask }: ToastOptions) =>
			toast.show(title, 'loading', undefined, mask),
		),
		hideLoading: asyncApi('hideLoading', () => toast.hide()),
		showModal: asyncApi('showModal', showModal),
		showActionSheet: asyncApi('showActionSheet', showActionSheet),
	}
}
