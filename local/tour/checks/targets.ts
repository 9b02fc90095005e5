import type { Finding } from './finding'
import { isVisible } from './visible-text'

const TARGETS = ['button', 'link', 'radio', 'checkbox', 'tab'].map((role) => `[role="${role}"]`).join(', ')
const FIELDS = 'button, select, wx-input, wx-textarea'
const LEAST = { standard: 44, elder: 60 }
const SLACK = 0.5

/** A finger hits every target of a page; in elder mode, an old person's. */
export function findSmallTargets(): Finding[] {
	return [...document.querySelectorAll('wx-page')].filter(isVisible).flatMap((page) => {
		const least = page.querySelector('.page-elder') === null ? LEAST.standard : LEAST.elder
		return [...page.querySelectorAll(`${TARGETS}, ${FIELDS}`)].filter(isVisible).flatMap((target) => {
			const { width, height } = target.getBoundingClientRect()
			const name = target.getAttribute('aria-label') ?? target.textContent.trim()
			const size = `${Math.round(width)}×${Math.round(height)}`
			const isSmall = width < least - SLACK || height < least - SLACK
			return isSmall ? [{ check: 'target', what: `${name} is ${size}, not ${least}` } as const] : []
		})
	})
}
