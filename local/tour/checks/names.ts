import type { PreviewPhone } from '../../preview/phone/console-link'
import { CONTROLS, controlsOf, nameOf } from './controls'
import type { Finding } from './finding'
import { isVisible } from './visible-text'

/** The layer behind a sheet closes it; a screen reader has the sheet's own button. */
const BACKDROP = '.van-overlay'

/** A screen reader has words for everything that is tapped, typed into or seen. */
export function findNameless(): Finding[] {
	return [...document.querySelectorAll('wx-page')].filter(isVisible).flatMap((page) => [
		...controlsOf(page)
			.filter((control) => nameOf(control) === '')
			.map((control): Finding => ({ check: 'name', what: `${briefly(control)} has no name` })),
		...[...page.querySelectorAll('*')]
			.filter((element) => hearsTap(element) && isVisible(element) && element.closest(BACKDROP) === null)
			.filter((element) => element.closest(CONTROLS) === null && element.querySelector(CONTROLS) === null)
			.map((element): Finding => ({ check: 'name', what: `${briefly(element)} is tapped and has no role` })),
		...[...page.querySelectorAll('wx-image')]
			.filter((picture) => isVisible(picture) && picture.closest('[aria-hidden="true"]') === null)
			.filter((picture) => nameOf(picture.closest(`${CONTROLS}, [aria-label]`) ?? picture) === '')
			.map((picture): Finding => ({ check: 'name', what: `${briefly(picture)} has no name` })),
	])
}

const hearsTap = (element: Element): boolean =>
	(window as { previewPhone?: PreviewPhone }).previewPhone?.hearsTap(element) ?? false

const briefly = (element: Element): string => {
	const { className, localName } = element
	return `${localName}.${className}${element.textContent === '' ? '' : ` “${element.textContent.trim().slice(0, 20)}”`}`
}
