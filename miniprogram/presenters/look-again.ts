import { STATE_WORDS } from '../shared/words/states'

/** What one page of a list has. */
const FIRST_PAGE = 20

interface ListPage {
	data: { lines: readonly unknown[] }
	load(): Promise<unknown>
	setData(data: { notice: string }): void
}

/** A list is read anew; whoever has read on keeps their place and is told that something has changed. */
export async function lookAgain(page: ListPage): Promise<void> {
	if (page.data.lines.length > FIRST_PAGE) page.setData({ notice: STATE_WORDS.changed })
	else await page.load()
}
