import type { Finding } from './finding'
import { isVisible } from './visible-text'

/** Every picture is there. */
export function findMissingPictures(): Finding[] {
	return [...document.images]
		.filter((picture) => isVisible(picture) && (!picture.complete || picture.naturalWidth === 0))
		.map(({ src, alt }) => ({ check: 'picture', what: alt === '' ? src : alt }))
}
