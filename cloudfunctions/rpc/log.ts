import { AsyncLocalStorage } from 'node:async_hooks'

/** The request that is being answered: a worker answers one after the other, and tests several at once. */
const requests = new AsyncLocalStorage<string>()

/** Answers a request: all that is logged meanwhile says its id. */
export function ofRequest<T>(requestId: string, answer: () => Promise<T>): Promise<T> {
	return requests.run(requestId, answer)
}

/** What a line of the log may say beside the fault: what was tried, of which report or event, how many. */
export type Place = Readonly<Record<string, string | number | readonly string[] | undefined>>

/**
 * Logs a fault that is not the user's, and nothing of people: a fault of the database may carry whole documents, and one
 * of the product may name an openid.
 */
export function logFault(place: Place, fault: unknown): void {
	logFailure({ ...place, fault: withoutPeople(fault) })
}

/** Logs something that did not work out as it should, and nothing of people. */
export function logFailure(place: Place): void {
	console.error(lineOf(place))
}

/** Logs what is worth knowing later, and nothing of people. */
export function logNote(place: Place): void {
	console.log(lineOf(place))
}

function lineOf(place: Place): string {
	const requestId = requests.getStore()
	return JSON.stringify({ ...place, ...(requestId !== undefined && { requestId }) })
}

/** The kind of a fault, what it says without names and numbers, and where it was thrown. */
export function withoutPeople(fault: unknown): string {
	if (!(fault instanceof Error)) return typeof fault
	const code = 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : ''
	const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
	return [`${fault.name}${code}: ${scrubbed(fault.message)}`, ...frames].join('\n')
}

const LONGEST = 200
const LEFT_OUT = '…'

/** Values: what stands in quotes, brackets or behind a colon, Chinese words, long numbers, and anything as long as an id. */
const VALUES = [
	/(["'`]).*?\1/gs,
	/[{[(].*[)\]}]/gs,
	/\p{Script=Han}+/gu,
	/\d[\d -]{5,}\d/g,
	/\b[\w-]*[\d_-][\w-]{7,}/g,
	/\b[A-Za-z0-9]{16,}\b/g,
]

function scrubbed(message: string): string {
	return VALUES.reduce((text, value) => text.replace(value, LEFT_OUT), message.slice(0, LONGEST))
}
