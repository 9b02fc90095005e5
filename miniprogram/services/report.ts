import type { TriageSection } from '../shared/life/attention'
import type { InboxView } from '../shared/life/inbox-view'
import type { PersonEvent } from '../shared/life/event'
import type { Input, Output } from '../../cloudfunctions/modules/contract'
import type { AnyEventInput } from '../../cloudfunctions/modules/reports/contract/event-input'
import { neverOnStaff } from './account'
import { recall, remember, type Remembered } from './cache'
import { CallError } from './call-error'
import { call } from './cloud'

export type ReportView = Output<'report', 'show'>['report']
export type HistoryItem = ReportView['history'][number]
export type ReportPage = Output<'report', 'mine'>
export type ReportItem = ReportPage['items'][number]
export type DeskPage = Output<'report', 'desk'>
export type SubmitInput = Input<'report', 'submit'>
/** To whom a report may be assigned, and who may be asked to help. */
export type Targets = Output<'report', 'targets'>
export type Verifiers = Output<'report', 'verifiers'>
export type { AnyEventInput }
export type Helper = Targets['helpers'][number]

export async function submitReport(input: SubmitInput): Promise<ReportView> {
	return (await call('report', 'submit', input)).report
}

export async function showReport(id: string): Promise<ReportView> {
	return (await call('report', 'show', { id })).report
}

/** What somebody reported: for themself, for others in their post, or either. */
export type Mine = 'own' | 'others' | 'all'

/** Of what the caller reported, what is asked for. */
export function askMine(of: Mine, input: Input<'report', 'mine'>): Promise<ReportPage> {
	const part = of === 'all' && neverOnStaff() ? 'own' : of
	return call('report', 'mine', { ...input, ...(part !== 'all' && { [part]: true as const }) })
}

/** The caller's reports, newest first; the first page is kept for when there is no signal. */
export async function listMine(of: Mine, cursor?: string): Promise<ReportPage> {
	const page = await firstWithSome((from) => askMine(of, from), cursor)
	if (cursor === undefined && of !== 'others') remember('mine', page)
	return page
}

/** A view of the caller's inbox; the first page of what waits is kept likewise. */
export async function listInbox(view: InboxView, cursor?: string): Promise<ReportPage> {
	const page = await firstWithSome((from) => call('report', 'inbox', { view, ...from }), cursor)
	if (cursor === undefined && view === 'waiting') remember('inbox', page)
	return page
}

/** How many each view has, and the floods above all of them. */
export function countInbox(): Promise<Output<'report', 'inboxCounts'>> {
	return call('report', 'inboxCounts', {})
}

export const lastMine = (): Remembered<ReportPage> | null => recall<ReportPage>('mine')
export const lastInbox = (): Remembered<ReportPage> | null => recall<ReportPage>('inbox')

/** What is not for the caller is left out of a page: where nothing of it is left, the list may still go on. */
async function firstWithSome(
	read: (from: { cursor?: string }) => Promise<ReportPage>,
	cursor?: string,
): Promise<ReportPage> {
	const page = await read(cursor === undefined ? {} : { cursor })
	return page.items.length > 0 || page.cursor === undefined ? page : firstWithSome(read, page.cursor)
}

/** Around the report, or of an area further down. */
export function listTargets(id: string, areaCode?: string): Promise<Targets> {
	return call('report', 'targets', { id, ...(areaCode !== undefined && { areaCode }) })
}

/** Whom somebody above may ask to check it: around the report, or of an area further down. */
export function listVerifiers(id: string, areaCode?: string): Promise<Verifiers> {
	return call('report', 'verifiers', { id, ...(areaCode !== undefined && { areaCode }) })
}

/** What neighbours reported that is public where the caller lives. */
export function listNearby({ cursor, ...input }: Input<'report', 'nearby'>): Promise<ReportPage> {
	return firstWithSome((from) => call('report', 'nearby', { ...input, ...from }), cursor)
}

/** The same for a hint beside the form: without an answer there is no hint, and the form works on. */
export async function nearbyOrNone(category: string): Promise<ReportItem[]> {
	try {
		return (await listNearby({ category })).items
	} catch (error) {
		if (error instanceof CallError) return []
		throw error
	}
}

/** With what a report may be merged. */
export async function listAlike(id: string): Promise<ReportItem[]> {
	return (await firstWithSome((from) => call('report', 'alike', { id, ...from }))).items
}

/** One section of the dispatcher's desk, with the counts of all on its first page. */
export function listDesk(section: TriageSection, cursor?: string): Promise<DeskPage> {
	return call('report', 'desk', cursor === undefined ? { section } : { section, cursor })
}

/** Sends an event with what it needs; answers the report as it is afterwards. */
export async function sendEvent<E extends PersonEvent>(
	event: E,
	input: Input<'report', E>,
): Promise<ReportView> {
	const { report } = await call('report', event, input)
	return report
}

/** The same with what the server's offer names: which fields there are is in the answer, and not known when this is written. */
export const sendOffered = (event: PersonEvent, input: AnyEventInput): Promise<ReportView> =>
	sendEvent(event, input as Input<'report', PersonEvent>)
