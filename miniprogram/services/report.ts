import type { Input, Output } from '../../cloudfunctions/common/contract'
import { call } from './cloud'

export type ReportView = Output<'report', 'show'>['report']
export type HistoryItem = ReportView['history'][number]
export type ReportPage = Output<'report', 'mine'>
export type ReportItem = ReportPage['items'][number]
export type CategoryItem = Output<'report', 'categories'>[number]
export type SubmitInput = Input<'report', 'submit'>
export type Target = Output<'report', 'targets'>['targets'][number]

/** Events that a person sends on a report. */
export type SentEvent = Exclude<ReportView['allowed'][number], 'close'>

export const listCategories = (): Promise<CategoryItem[]> => call('report', 'categories', {})

export async function submitReport(input: SubmitInput): Promise<ReportView> {
  return (await call('report', 'submit', input)).report
}

export async function showReport(id: string): Promise<ReportView> {
  return (await call('report', 'show', { id })).report
}

export const listMine = (cursor?: string): Promise<ReportPage> => call('report', 'mine', from(cursor))

export const listInbox = (cursor?: string): Promise<ReportPage> => call('report', 'inbox', from(cursor))

export async function listTargets(id: string): Promise<Target[]> {
  return (await call('report', 'targets', { id })).targets
}

/** Sends an event with what it needs; answers the report as it is afterwards. */
export async function sendEvent<E extends SentEvent>(
  event: E,
  input: Input<'report', E>,
): Promise<ReportView> {
  const { report } = await call('report', event, input)
  return report
}

const from = (cursor?: string): { cursor?: string } => (cursor === undefined ? {} : { cursor })
