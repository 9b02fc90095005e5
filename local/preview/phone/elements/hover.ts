import { type BuiltinElement, nodeOf } from './base'

/** hover-class: a class while the element is pressed, and a little longer. */
export function hoverWhilePressed(element: BuiltinElement): void {
	const set = (on: boolean): void => {
		const name = element.text('hover-class')
		if (name === '' || name === 'none' || element.is('disabled')) return
		for (const part of name.split(' ')) nodeOf(element)?.classList?.toggle(part, on)
	}
	element.addEventListener('pointerdown', () => set(true))
	for (const type of ['pointerup', 'pointercancel', 'pointerleave']) {
		element.addEventListener(type, () => setTimeout(() => set(false), element.number('hover-stay-time', 70)))
	}
}
