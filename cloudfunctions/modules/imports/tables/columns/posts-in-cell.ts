import { ENGAGED_POSTS, ENGAGEMENT_NAMES, POST_NAMES } from '../../../../words/roster-names'
import { BETWEEN_POSTS } from '#shared/words/roster-cells'
import { POST_HEADERS } from '#shared/words/roster-headers'
import { SHEET_NOTICES } from '#shared/words/roster-sheets'
import type { SourceRow } from '../source'
import type { SheetContext } from './row-cells'
import { deskOf } from './desk-of-post'

/**
 * A row whose post is written otherwise, or that has several in one cell (村书记、网格长): one row for each post that is
 * known, each at its own area. Words beside a known post are said once; a cell without one stays for the import to tell.
 */
export function rowsOfPosts(row: SourceRow, { sheet, notes, headers }: SheetContext): SourceRow[] {
	const written = row.cells.post ?? ''
	if (written === '' || Object.hasOwn(POST_NAMES, written)) return [row]
	const words = engaged(written.split(BETWEEN_POSTS).filter((word) => word !== ''))
	const posts = [...new Set(words.flatMap((word) => postNamed(word) ?? []))]
	if (posts.length === 0) return [row]
	const others = words.filter((word) => postNamed(word) === undefined)
	if (others.length > 0) {
		const column = headers.meaning('post')[0]?.shown
		const message = SHEET_NOTICES.otherPosts(others)
		notes.notice({ sheet, row: row.row, ...(column !== undefined && { column }), message })
	}
	if (posts.length === 1 && posts[0] !== undefined)
		return [{ ...row, cells: { ...row.cells, post: posts[0] } }]
	return posts.map((post) => {
		const { town, village, gridName, deskArea, ...own } = row.cells
		const area = {
			...(town !== undefined && { town }),
			...(village !== undefined && { village }),
			...(gridName !== undefined && { name: gridName }),
			...(deskArea !== undefined && { code: deskArea }),
		}
		return { ...row, cells: { ...own, ...deskOf(area, post) } }
	})
}

function postNamed(word: string): string | undefined {
	if (Object.hasOwn(POST_NAMES, word)) return word
	return Object.hasOwn(POST_HEADERS, word) ? POST_HEADERS[word] : undefined
}

/** 网格员（专职） is 专职网格员. */
function engaged(words: readonly string[]): string[] {
	const how = words.flatMap((word) => (Object.hasOwn(ENGAGEMENT_NAMES, word) ? ENGAGEMENT_NAMES[word] : []))
	const [post] = Object.entries(ENGAGED_POSTS).find(([, one]) => one === how[0]) ?? []
	const isPlain = (word: string): boolean =>
		POST_HEADERS[word] === word && POST_NAMES[word] === POST_NAMES[post ?? '']
	if (post === undefined || !words.some(isPlain)) return [...words]
	return words
		.filter((word) => !Object.hasOwn(ENGAGEMENT_NAMES, word))
		.map((word) => (isPlain(word) ? post : word))
}
