import { make, makeButton } from './dom'

/** A mask over the whole phone, with something on it. A tap on the mask itself gives up. */
export function openMask(content: HTMLElement, onGiveUp?: () => void): () => void {
	const mask = make('div', 'wx-mask', content)
	const close = (): void => mask.remove()
	mask.addEventListener('click', (event) => {
		if (event.target !== mask || onGiveUp === undefined) return
		close()
		onGiveUp()
	})
	document.body.append(mask)
	return close
}

export interface SheetOptions {
	title: string
	cancelText: string
	confirmText: string
	content: HTMLElement
	onCancel: () => void
	onConfirm: () => void
}

/** A sheet from below with a bar of two buttons. */
export function openSheet(options: SheetOptions): HTMLElement {
	const cancel = makeButton(options.cancelText, 'wx-sheet-cancel', () => {
		close()
		options.onCancel()
	})
	const confirm = makeButton(options.confirmText, 'wx-sheet-confirm', () => {
		close()
		options.onConfirm()
	})
	const bar = make('div', 'wx-sheet-bar', cancel, make('span', '', options.title), confirm)
	const sheet = make('div', 'wx-sheet', bar, options.content)
	sheet.setAttribute('role', 'dialog')
	sheet.tabIndex = -1
	const close = openMask(sheet, options.onCancel)
	return sheet
}

export interface DialogOptions {
	title: string
	content: string
	/** Left out: the dialog has one button. */
	cancelText?: string
	confirmText: string
	confirmColor?: string
	/** A field for an answer, with its placeholder. */
	placeholder?: string
}

/** A dialog in the middle; gives what was pressed and typed. */
export function openDialog(options: DialogOptions): Promise<{ confirmed: boolean; typed: string }> {
	return new Promise((resolve) => {
		const field = document.createElement('input')
		field.placeholder = options.placeholder ?? ''
		const answer = (confirmed: boolean) => () => {
			close()
			resolve({ confirmed, typed: field.value })
		}
		const buttons = make('div', 'wx-dialog-buttons')
		if (options.cancelText !== undefined) buttons.append(makeButton(options.cancelText, '', answer(false)))
		const confirm = makeButton(options.confirmText, 'wx-dialog-confirm', answer(true))
		if (options.confirmColor !== undefined) confirm.style.color = options.confirmColor
		buttons.append(confirm)
		const dialog = make('div', 'wx-dialog')
		if (options.title !== '') dialog.append(make('h3', '', options.title))
		if (options.content !== '') dialog.append(make('p', '', options.content))
		if (options.placeholder !== undefined) dialog.append(field)
		dialog.append(buttons)
		dialog.setAttribute('role', 'dialog')
		const close = openMask(dialog)
	})
}

/** A list of choices from below; the index chosen, or -1. */
export function openChoices(labels: string[], cancelText: string): Promise<number> {
	return new Promise((resolve) => {
		const choose = (index: number) => () => {
			close()
			resolve(index)
		}
		const rows = labels.map((label, index) => makeButton(label, 'wx-choice', choose(index)))
		const sheet = make(
			'div',
			'wx-sheet',
			...rows,
			makeButton(cancelText, 'wx-choice wx-choice-cancel', choose(-1)),
		)
		sheet.setAttribute('role', 'dialog')
		const close = openMask(sheet, () => resolve(-1))
	})
}
