import { LIFE } from '../../../miniprogram/domain/life/table'
import { append } from '../../../miniprogram/domain/life/decide'
import type { Actor, HistoryEntry, Report } from '../../../miniprogram/domain/life/report'
import type { LifeRow } from '../../../miniprogram/domain/life/rows/row'
import { filled } from '../../../miniprogram/domain/messages/filled'
import { messagesOf, type Message } from '../../../miniprogram/domain/messages/message'
import { TEMPLATE_KEYS, TEMPLATES } from '../../../miniprogram/domain/messages/template'
import { category, CHAIN, FRIDAY_NINE, reportWith, STAFF } from '../../support/reports'

const VILLAGE = { areaCode: '柳村', post: 'villageLeader' } as const
const HELPER = { areaCode: '一格', post: 'gridMember' } as const
const DISPATCHER: Actor = { kind: 'staff', id: 'p-高调度', name: '高调度' }
const LEAD = { id: 'p-王秀兰', name: '王秀兰' }

const chainTo = (code: string) => CHAIN.slice(0, CHAIN.findIndex((area) => area.code === code) + 1)

/** What a row has to say when somebody else than those told sends it. */
function saidBy(row: LifeRow, of = category('livestock')): { messages: Message[]; after: Report } {
  const before = reportWith({ status: row.from[0] ?? 'reported', coHandlers: [HELPER], lead: LEAD }, of)
  const by: Actor = row.who.includes('timer')
    ? { kind: 'timer', id: 'timer', name: '' }
    : row.who.includes('reporter')
      ? { kind: 'reporter', id: 'o-villager', name: '' }
      : DISPATCHER
  const entry: HistoryEntry = {
    version: 2,
    at: FRIDAY_NINE,
    by,
    event: row.event,
    key: 'k',
    note: '配件后天到货',
    tells: [...row.tells],
    set: {
      ...(row.to !== 'same' && row.to !== 'asBefore' && { status: row.to }),
      ...(row.move !== 'stays' && { owner: VILLAGE, ownerPath: ['旗', '柳村'] }),
    },
  }
  const after = append(before, entry)
  return { messages: messagesOf({ before, entry, after, chainTo }), after }
}

const rows = LIFE.map((row) => ({
  row,
  name: `${row.event} ${row.from.join('/')} → ${row.to} by ${row.who.join('/')}`,
}))

describe.each(rows)('$name', ({ row }) => {
  test('the reporter hears of it, unless they did it themselves', () => {
    expect(row.tells.includes('reporter')).toBe(row.who.some((relation) => relation !== 'reporter'))
  })

  test('what the reporter does is heard where it lies, and so is what arrives', () => {
    if (row.who.includes('reporter') || row.move === 'oneLevelUp') expect(row.tells).toContain('ownerDesk')
  })

  test('each audience gets a sentence that says all by itself', () => {
    const { messages, after } = saidBy(row)
    expect(messages.length).toBeGreaterThan(0)
    for (const { text, reader } of messages) {
      expect(text).toMatch(
        reader === 'reporter' ? /^您报的牲畜问题，.+。$/ : /^牲畜（编号 20261120-00001），.+。$/,
      )
      expect(text).not.toMatch(/undefined|，，|，。|  /)
      expect(text).not.toContain(after.text)
    }
  })

  test('of a private matter it says no more than its number and its state', () => {
    const { messages } = saidBy(row, category('dispute'))
    for (const { text, notice } of messages) {
      expect(text).toMatch(
        /^(您报的事（编号 20261120-00001）|编号 20261120-00001 的诉求)现在是“[一-鿿]+”，点开看看。$/,
      )
      expect(JSON.stringify(notice)).not.toMatch(/纠纷|王秀兰|配件/)
    }
  })

  test('its subscription messages have every field, within WeChat’s limits', () => {
    for (const { template, notice } of saidBy(row).messages) {
      const fields = filled(template, notice)
      expect(Object.keys(fields ?? {})).toHaveLength(TEMPLATES[template].length)
      for (const [key, { value }] of Object.entries(fields ?? {})) {
        if (key.startsWith('thing')) expect(value.length).toBeLessThanOrEqual(20)
        if (key.startsWith('phrase')) expect(value.length).toBeLessThanOrEqual(5)
      }
    }
  })
})

/** One entry on a report at the grid leader's desk. */
function heard(entry: Partial<HistoryEntry> & Pick<HistoryEntry, 'event' | 'by' | 'tells'>): string[] {
  const before = reportWith({ coHandlers: [HELPER], lead: LEAD })
  const whole: HistoryEntry = { version: 2, at: FRIDAY_NINE, key: 'k', set: {}, ...entry }
  const after = append(before, whole)
  return messagesOf({ before, entry: whole, after, chainTo }).map(
    ({ to, text }) => `${JSON.stringify(to)} ${text}`,
  )
}

test('a villager reads who has it and by when', () => {
  expect(heard({ event: 'accept', by: STAFF, tells: ['reporter'], set: { status: 'accepted' } })).toEqual([
    '[{"openid":"o-villager"}] 您报的牲畜问题，王秀兰已经受理，最晚12月1日上午9:00前给您结果。',
  ])
})

test('what somebody did is not told to them', () => {
  expect(
    heard({ event: 'note', by: STAFF, note: '在路上', tells: ['ownerDesk', 'lead', 'coHandlers'] }),
  ).toEqual(['[{"personId":"p-赵网"}] 牲畜（编号 20261120-00001），王秀兰记了进展，“在路上”。'])
  const villager: Actor = { kind: 'reporter', id: 'o-villager', name: '' }
  expect(heard({ event: 'withdraw', by: villager, tells: ['reporter'] })).toEqual([])
})

test('where it moves, old and new desk each hear their part', () => {
  const timer: Actor = { kind: 'timer', id: 'timer', name: '' }
  const tells = ['reporter', 'ownerDesk', 'previousOwner', 'coHandlers'] as const
  expect(
    heard({
      event: 'escalate',
      by: timer,
      tells: [...tells],
      set: { owner: VILLAGE, ownerPath: ['旗', '柳村'] },
    }),
  ).toEqual([
    '[{"openid":"o-villager"}] 您报的牲畜问题，到时间没办，已自动转到上一级，现在由柳村负责人包村长负责，最晚今天（11月20日）下午3:30前受理。',
    '[{"personId":"p-包村长"}] 牲畜（编号 20261120-00001），到了您这里，请受理，最晚今天（11月20日）下午3:30前受理。',
    '[{"personId":"p-王秀兰"}] 牲畜（编号 20261120-00001），转给了柳村负责人包村长。',
    '[{"personId":"p-赵网"}] 牲畜（编号 20261120-00001），现在由柳村负责人包村长负责。',
  ])
})

test('each template has a place for each of its fields once', () => {
  for (const key of TEMPLATE_KEYS) {
    const places = TEMPLATES[key].map(({ place }) => place)
    expect(new Set(places).size).toBe(places.length)
  }
})
