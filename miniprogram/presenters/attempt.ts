import { sentenceOf } from './page-phase'

interface Busy {
	data: { busy: boolean }
	setData(data: { busy?: boolean; problem?: string }): void
}

/** Does what a tap asks for, one thing at a time; what goes wrong is said in a sentence. Answers whether it was done. */
export async function attempt(page: Busy, act: () => Promise<unknown>): Promise<boolean> {
	if (page.data.busy) return false
	page.setData({ busy: true, problem: '' })
	try {
		await act()
		return true
	} catch (error) {
		page.setData({ problem: sentenceOf(error) })
		return false
	} finally {
		page.setData({ busy: false })
	}
}
