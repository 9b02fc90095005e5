import type { HistoryEntry } from '../life/report'
import { EVENT_WORDS } from './life'
import { WHO_WORDS } from './history'

/** What is wrong with one field, where the rule is not one of form. */
export const FIELD_WORDS = {
  missing: '请填写这一项',
  foreignPhoto: '照片没有传好，请重新选择照片',
  unknownReport: '没有这条诉求',
  unknownArea: '没有这个地方',
  unknownCategory: '没有这个类别，请重新选择',
  sayOrShow: '请写几句话，或者拍一张照片',
  backwards: '结束的日子不能早于开始的日子',
  tooLong: '最多看一年，请把日子选近一些',
  onBehalfStaffOnly: '只有工作人员可以替别人上报',
} as const

/** Who did what in the meantime. */
export function staleSentence({ by, event }: HistoryEntry): string {
  const who = by.kind === 'staff' ? by.name : by.kind === 'timer' ? WHO_WORDS.system : WHO_WORDS.reporter
  return `${who}刚刚做了“${EVENT_WORDS[event]}”，请看最新情况再操作`
}
