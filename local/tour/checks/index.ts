import { findCutText } from './cut-text'
import type { Finding } from './finding'
import { findMissingGlyphs } from './glyphs'
import { findLatinWords } from './latin-words'
import { findOverlaps } from './overlap'
import { findMissingPictures } from './pictures'
import { findSideways } from './sideways'
import { findSmallTargets } from './targets'

declare global {
	interface Window {
		/** All that is wrong with what is on the screen. */
		checkScreen: () => Promise<Finding[]>
	}
}

window.checkScreen = async () => [
	...findSideways(),
	...findCutText(),
	...findOverlaps(),
	...(await findMissingGlyphs()),
	...findMissingPictures(),
	...findLatinWords(),
	...findSmallTargets(),
]
