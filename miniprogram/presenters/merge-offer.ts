import { allows } from '../shared/life/allowed'
import { CallError } from '../services/call-error'
import { listAlike, type ReportView } from '../services/report'
import { otherChoices } from './staff-events'

/** The actions without a merge: the server has to be asked whether there is another report to merge it with. */
export const withoutMerge = (allowed: ReportView['allowed']): ReportView['allowed'] =>
	allowed.filter(({ event }) => event !== 'merge')

/** True where a report may be merged and there is one to merge it with. Where the server can't be asked, a merge is offered, and its sheet says why it shows nothing. */
export async function hasOthers({ id, allowed }: ReportView): Promise<boolean> {
	if (!allows(allowed, 'merge')) return false
	try {
		return (await listAlike(id)).length > 0
	} catch (error) {
		if (!(error instanceof CallError)) throw error
		return true
	}
}

/** The reports to merge with, as choices. */
export const mergeChoices = async (id: string): Promise<ReturnType<typeof otherChoices>> =>
	otherChoices(await listAlike(id), Date.now())
