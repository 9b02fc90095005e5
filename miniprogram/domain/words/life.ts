import type { ReportEvent } from '../life/event'
import type { Status } from '../life/status'

/** Where a report stands, as its reporter reads it. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  reported: '待受理',
  accepted: '已受理',
  processing: '处置中',
  resolved: '待确认',
  closed: '已结案',
  withdrawn: '已撤回',
}

/** What an event is called, on a button and in the history. */
export const EVENT_WORDS: Readonly<Record<'submit' | ReportEvent, string>> = {
  submit: '上报',
  accept: '受理',
  assign: '分派',
  return: '退回',
  start: '开始处置',
  settle: '自办自结',
  note: '记进展',
  resolve: '办结',
  told: '已电话告知',
  confirm: '确认',
  rework: '没解决',
  rate: '评价',
  close: '结案',
  withdraw: '撤回',
}
