import { phaseOfError } from './page-phase'

/** A page with a list that goes on after `cursor`; `more` while the next part is being read. */
interface ListPage {
	data: { cursor: string; more: boolean }
	setData(data: { more?: boolean; notice?: string }): void
}

/** Reads the next part of a list, one at a time. A failure is said above the list, which stays as it is. */
export async function readOn(page: ListPage, next: (cursor: string) => Promise<void>): Promise<void> {
	const { cursor, more } = page.data
	if (cursor === '' || more) return
	page.setData({ more: true })
	try {
		await next(cursor)
	} catch (error) {
		page.setData({ notice: phaseOfError(error).title })
	} finally {
		page.setData({ more: false })
	}
}
