import type { ConsentMode, NetMode } from './settings'

/** What a friend gets: as the page says, else the page itself. */
export interface SharedCard {
	title: string
	path: string
	imageUrl?: string
}

/** One handing over of data to the view layer: when, in ms since the page was loaded, to the frame, how large as JSON, whose, and after how many taps. */
export interface SetDataMark {
	at: number
	bytes: number
	of: string
	turn: number
}

/** What stands outside of the phone's glass can do to it; `window.previewPhone` in the phone's window. */
export interface PreviewPhone {
	/** Takes the network away, gives it back, or loses the next answer. */
	setNet(mode: NetMode): void
	net(): NetMode
	/** How the user answers when asked for subscription messages. */
	setConsent(mode: ConsentMode): void
	/** Takes over the server's time after it was moved. */
	syncClock(): Promise<void>
	/** Shows a code to the camera: the scan that waits gets it, else the next one. */
	scan(code: string): void
	/** Holds a code before the phone: a scan that waits gets it, else WeChat's own scanner opens the app with it. */
	hold(code: string): void
	/** What was sent to a friend last. */
	shared(): SharedCard | undefined
	/** How many requests were answered so far. */
	answered(): number
	/** Every setData so far. */
	setDataMarks(): readonly SetDataMark[]
	/** Whether the app listens to taps on an element. */
	hearsTap(element: object): boolean
}

declare global {
	interface Window {
		previewPhone?: PreviewPhone
	}
}
