import { sentenceOf } from './page-phase'

/** A page with a list that goes on after `cursor`; `more` while the next part is being read. */
interface ListPage {
	data: { cursor: string; more: boolean }
	setData(data: { more?: boolean; stuck?: string }): void
}

/** Reads the next part of a list, one at a time. Why it did not come is said where it was asked for; the list stays as it is. */
export async function readOn(page: ListPage, next: (cursor: string) => Promise<void>): Promise<void> {
	const { cursor, more } = page.data
	if (cursor === '' || more) return
	page.setData({ more: true, stuck: '' })
	try {
		await next(cursor)
	} catch (error) {
		page.setData({ stuck: sentenceOf(error) })
	} finally {
		page.setData({ more: false })
	}
}

/**
 * A list for `setData` where some of it may be shown already: what reads as before is not handed over again, else each part
 * of a long list would be more than the one before.
 */
export function newLines<Line>(field: string, shown: readonly Line[], lines: readonly Line[]): object {
	if (shown.length === 0 || lines.length < shown.length) return { [field]: lines }
	const isShown = (line: Line, at: number): boolean =>
		line === shown[at] || JSON.stringify(line) === JSON.stringify(shown[at])
	return Object.fromEntries(
		lines.flatMap((line, at) => (isShown(line, at) ? [] : [[`${field}[${at}]`, line]])),
	)
}
