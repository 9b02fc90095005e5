import type { Status } from '../life/status'

/** A sentence that is the same for everybody, so that a person of the county can speak it once. */
export type SpokenCode = Status | 'card' | 'asked' | 'message'

/** The fixed sentences, word for word, by the names of their recordings (docs/deploy.md). */
export const SPOKEN: Readonly<Record<SpokenCode, string>> = {
	reported: '您报的事已经送到，正在等人受理。',
	accepted: '您报的事有人受理了，就要去办。',
	processing: '您报的事正在办。',
	suspended: '您报的事要等一等，原因写在这里。',
	resolved: '您报的事说是办好了。请您看看，办好没有，点一下。',
	closed: '您报的事已经办完。',
	rejected: '您报的事没有受理，原因写在这里。不明白就打电话问。',
	withdrawn: '这件事您已经撤回。',
	merged: '您报的事和别人报的是同一件，并到一起办。',
	card: '这里是管您家的人。要找他，点他的电话。',
	asked: '办事的人有话问您，请您回答。',
	message: '您报的事有新的消息，点开看看。',
}

export const READ_ALOUD_WORDS = {
	read: '念给我听',
	stop: '不念了',
	failed: '现在念不出来，请过一会儿再试。',
} as const

/** What is read aloud where everything can be: the plugin speaks any words. */
export const ALOUD_SAYS = {
	card: (place: string, title: string, name: string, phone: string): string =>
		`${place}，有事就找${title}${name}，电话是 ${phone}。`,
	nobody: (place: string): string => `${place}现在还没有人负责，请先联系村委会或居委会。`,
	stop: '。',
} as const
