import { findBrokenNumbers, findLinesBegunByMarks } from './broken-numbers'
import { findFaintText } from './contrast'
import { findCutText } from './cut-text'
import type { Finding } from './finding'
import { findMissingGlyphs } from './glyphs'
import { findLatinWords } from './latin-words'
import { findNameless } from './names'
import { findOverlaps } from './overlap'
import { findMissingPictures } from './pictures'
import type { PlatformMarks } from './marks'
import { platformMarks } from './platform-marks'
import { findDisorder } from './reading-order'
import { findSideways } from './sideways'
import { findSmallTargets } from './targets'
import { findSmallText } from './text-size'

declare global {
	interface Window {
		/** All that is wrong with what is on the screen. */
		checkScreen: () => Promise<Finding[]>
		platformMarks: () => PlatformMarks
		/** What is too faint, by pictures of the screen with its letters and without, as PNG in base 64. */
		checkContrast: (painted: string, bare: string) => Promise<Finding[]>
	}
}

window.checkScreen = async () => [
	...findSideways(),
	...findCutText(),
	...findBrokenNumbers(),
	...findLinesBegunByMarks(),
	...findOverlaps(),
	...(await findMissingGlyphs()),
	...findMissingPictures(),
	...findLatinWords(),
	...findSmallTargets(),
	...findSmallText(),
	...findNameless(),
	...findDisorder(),
]

window.checkContrast = findFaintText
window.platformMarks = platformMarks
