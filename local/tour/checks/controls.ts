import { isVisible } from './visible-text'

const ROLES = ['button', 'link', 'radio', 'checkbox', 'tab', 'switch']
	.map((role) => `[role="${role}"]`)
	.join(', ')

/** What is tapped or typed into. */
export const CONTROLS = `${ROLES}, wx-button, wx-input, wx-textarea, wx-switch, wx-picker`

/** The controls of a page, in the order in which a screen reader comes to them. */
export const controlsOf = (page: Element): Element[] => [...page.querySelectorAll(CONTROLS)].filter(isVisible)

/** What a screen reader calls something. */
export function nameOf(element: Element): string {
	const field = element.querySelector('input, textarea')
	const label = element.getAttribute('aria-label') ?? field?.getAttribute('aria-label') ?? ''
	return label.trim() === '' ? element.textContent.trim() : label.trim()
}
