import { askAgainIn } from '../shared/live/pace'
import { CallError } from './call-error'
import { call } from './cloud'
import { waitingDrafts } from './drafts'
import { onArrival, sendWaiting } from './outbox'

/** How a page follows what others do. */
export interface Following {
	/** Reads again what it shows. */
	look: () => Promise<unknown>
	/** The one report that it shows; without it the page looks at every change. */
	report?: string
	/** True while somebody writes or chooses there: it looks when they are done. */
	isBusy?: () => boolean
}

/** Up to where the changes for this person are known, while the app is open. */
let mark: string | undefined
let inView: { page: object; following: Following } | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let changedAt = 0
let isOwed = false

/** A page has come into view and reads its content by itself: from now on it follows. One page is in view at a time. */
export function follow(page: object, following: Following): void {
	inView = { page, following }
	isOwed = false
	changedAt = Date.now()
	if (mark === undefined) void ask()
	else askLater()
}

/** The app went to the background. */
export function pauseFollowing(): void {
	stopAsking()
}

/** The app came back: news of the time between is asked for at once. */
export function resumeFollowing(): void {
	changedAt = Date.now()
	void ask()
}

/** A draft that went out in the background is a change of every list. */
export function followArrivals(): void {
	onArrival(() => {
		if (inView?.following.report !== undefined) return
		isOwed = true
		void lookIfOwed()
	})
}

function stopAsking(): void {
	if (timer !== undefined) clearTimeout(timer)
	timer = undefined
}

function askLater(): void {
	stopAsking()
	timer = setTimeout(() => void ask(), askAgainIn(Date.now() - changedAt))
}

async function ask(): Promise<void> {
	const asking = inView
	stopAsking()
	if (!asking || !isOnTop(asking.page)) return
	try {
		const answer = await call('message', 'changed', mark === undefined ? {} : { mark })
		mark = answer.mark
		// There is a network: what waits may go.
		if (waitingDrafts().length > 0) void sendWaiting()
		if (asking === inView && concerns(asking.following, answer.reports)) isOwed = true
		await lookIfOwed()
	} catch (error) {
		// What can't be asked now is asked the next time; the page itself says what it could not read.
		if (!(error instanceof CallError)) throw error
	} finally {
		if (asking === inView) askLater()
	}
}

const concerns = ({ report }: Following, changed: readonly string[]): boolean =>
	report === undefined ? changed.length > 0 : changed.includes(report)

/** Another page may lie on it: what is hidden asks for nothing, and follows again when it is shown. */
const isOnTop = (page: object): boolean => getCurrentPages().slice(-1)[0] === page

async function lookIfOwed(): Promise<void> {
	if (!isOwed || !inView || !isOnTop(inView.page) || inView.following.isBusy?.()) return
	isOwed = false
	changedAt = Date.now()
	await inView.following.look()
}
