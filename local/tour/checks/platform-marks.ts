import type { PreviewPhone, SetDataMark } from '../../preview/phone/console-link'
import type { PlatformMarks } from './marks'
import { isVisible } from './visible-text'

type PhoneWindow = typeof window & { previewPhone?: PreviewPhone; requestsToContent?: number }

/** The marks of the page in front, since the phone was switched on. */
export function platformMarks(): PlatformMarks {
	const page = [...document.querySelectorAll('wx-page')].find(isVisible)
	const { previewPhone, requestsToContent = 0 } = window as PhoneWindow
	const marks = previewPhone?.setDataMarks() ?? []
	const elements = page === undefined ? [] : [...page.querySelectorAll('*')]
	return {
		nodes: elements.length,
		depth: Math.max(0, ...elements.map((element) => depthIn(element, page))),
		children: Math.max(0, ...elements.map(({ childElementCount }) => childElementCount)),
		setDataCalls: marks.length,
		setDataASecond: Math.max(
			0,
			...marks.map((one) => marks.filter((other) => isSoonAfter(one, other)).length),
		),
		setDataBytes: Math.max(0, ...marks.map(({ bytes }) => bytes)),
		requests: requestsToContent,
	}
}

/** Within a second, and of what the same tap set off. */
const isSoonAfter = (one: SetDataMark, other: SetDataMark): boolean =>
	other.turn === one.turn && other.at >= one.at && other.at < one.at + 1000

function depthIn(element: Element, page: Element | undefined): number {
	let depth = 0
	for (let at: Element | null = element; at !== null && at !== page; at = at.parentElement) depth += 1
	return depth
}
