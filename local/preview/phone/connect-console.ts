import type { PreviewPhone } from './console-link'
import type { Phone } from './phone'
import { syncClock } from './phone-clock'
import { setDataMarks } from './set-data-marks'
import { lastShared } from './share'

/** The page that the product's mini-program codes are made for. */
const CODE_PAGE = 'pages/card/index'

/** Lets the console and tests reach the phone. */
export function connectConsole(
	{ settings, network, scanner, router }: Phone,
	hearsTap: PreviewPhone['hearsTap'],
): void {
	window.previewPhone = {
		answered: () => network.answered,
		setDataMarks,
		hearsTap,
		shared: lastShared,
		setNet: (mode) => network.set(mode),
		net: () => network.mode,
		setConsent: (mode) => {
			settings.consent = mode
		},
		syncClock,
		scan: (code) => scanner.show(code),
		hold: (code) => {
			if (scanner.isWaiting || !router.knows(CODE_PAGE)) scanner.show(code)
			else router.reLaunch(`/${CODE_PAGE}?scene=${encodeURIComponent(code)}`)
		},
	}
}
