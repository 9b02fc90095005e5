import { controlsOf, nameOf } from './controls'
import { isElder } from './elder'
import type { Finding } from './finding'
import { isVisible } from './visible-text'

const LEAST = { standard: 44, elder: 60 }
const SLACK = 0.5

/** A finger hits every target of a page; in elder mode, an old person's. */
export function findSmallTargets(): Finding[] {
	return [...document.querySelectorAll('wx-page')].filter(isVisible).flatMap((page) => {
		const least = isElder(page) ? LEAST.elder : LEAST.standard
		return controlsOf(page).flatMap((target) => {
			const { width, height } = target.getBoundingClientRect()
			const name = nameOf(target)
			const size = `${Math.round(width)}×${Math.round(height)}`
			const isSmall = width < least - SLACK || height < least - SLACK
			return isSmall ? [{ check: 'target', what: `${name} is ${size}, not ${least}` } as const] : []
		})
	})
}
