import { formRefusal } from './form-refusal'
import { CallError } from '../services/call-error'
import { leavePage } from '../services/leave-page'

/** A form that changes the calendar, with what is wrong in it. */
interface CalendarForm {
	data: { busy: boolean }
	setData(part: { busy?: boolean; problem?: string; problems?: Readonly<Record<string, string>> }): void
	/** Reads the calendar anew. */
	load(): Promise<void>
}

/**
 * Sends a change and leaves the page; refused, says why, at its field too.
 * @param kept says, where no answer came, that nothing written is lost
 * @param problemsOf the form's fields from the contract's
 */
export async function saveChange(
	page: CalendarForm,
	send: () => Promise<unknown>,
	kept: string,
	problemsOf: (fields: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
): Promise<void> {
	if (page.data.busy) return
	page.setData({ busy: true, problem: '', problems: {} })
	try {
		await send()
		void leavePage()
	} catch (error) {
		const { problems, problem } = formRefusal(error, kept)
		const [first = problem] = Object.values(problems)
		page.setData({ problem: first, problems: problemsOf(problems) })
		// Somebody else saved meanwhile: the next try is made upon theirs.
		if (error instanceof CallError && error.code === 'STALE_VERSION') await page.load()
	} finally {
		page.setData({ busy: false })
	}
}
