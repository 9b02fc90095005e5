import type { Output } from '../../../cloudfunctions/common/contract'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { settledCloud } from '../../model/walk'
import { doorCodeOf } from '../../model/world/settle'
import { RESIDENTS, STAFF } from '../../model/world/roster'

// A member leaves a household; whoever decides on its people, or another member, lets one go.

const openidOf = (name: string): string => [...STAFF, ...RESIDENTS].find((one) => one.name === name)!.openid
const MOVED_IN = 'o-moved-in-00000000000000001'

let cloud: MemoryCloud
let householdId: string
beforeEach(async () => {
  cloud = await settledCloud()
  const doorCode = doorCodeOf('1111', '1', cloud.roster.all())
  await cloud.call(MOVED_IN, 'household', 'bind', { doorCode, name: '新来的', phone: '13600009999' })
  householdId = (await homesOf(MOVED_IN))[0]!.id
})

const homesOf = async (openid: string) => {
  const answer = await cloud.call(openid, 'account', 'show', {})
  return answer.ok ? (answer.data as Output<'account', 'show'>).households : []
}

const statesOf = async (openid: string) => (await homesOf(openid)).map(({ state }) => state)

async function go(openid: string, verb: 'leave' | 'letGo', memberId?: string): Promise<string> {
  const input = { householdId, ...(memberId !== undefined && { memberId }) }
  const answer = await cloud.call(openid, 'household', verb, input)
  return answer.ok ? 'done' : answer.error.code
}

async function memberOf(name: string): Promise<string> {
  const answer = await cloud.call(openidOf('格长甲'), 'household', 'show', { householdId })
  const { members } = (answer as { data: Output<'household', 'show'> }).data.household
  return members.find((one) => one.name === name)!.memberId
}

test('a member leaves by themself, and nobody else goes; sent again it changes nothing', async () => {
  expect(await go(openidOf('村民1'), 'leave')).toBe('done')
  expect(await go(openidOf('村民1'), 'leave')).toBe('done')
  expect(await statesOf(openidOf('村民1'))).toEqual([])
  expect(await statesOf(MOVED_IN)).toEqual(['pending'])
  expect(await go(openidOf('村民2'), 'leave')).toBe('done')
  expect(await statesOf(openidOf('村民2'))).toEqual(['confirmed'])
})

test('one who waits leaves the waiting list, too', async () => {
  const waiting = async () => {
    const answer = await cloud.call(openidOf('格长甲'), 'household', 'pending', {})
    return (answer as { data: Output<'household', 'pending'> }).data.items.length
  }
  expect(await waiting()).toBe(2)
  expect(await go(MOVED_IN, 'leave')).toBe('done')
  expect(await waiting()).toBe(1)
})

test('the leader, or another one who is confirmed there, lets one go', async () => {
  const newcomer = await memberOf('新来的')
  expect(await go(openidOf('村民1'), 'letGo', newcomer)).toBe('done')
  expect(await go(openidOf('村民1'), 'letGo', newcomer)).toBe('done')
  expect(await statesOf(MOVED_IN)).toEqual([])
  expect(await go(openidOf('格长甲'), 'letGo', await memberOf('村民1'))).toBe('done')
  expect(await statesOf(openidOf('村民1'))).toEqual([])
})

test('who is not confirmed there lets nobody go, and learns nothing', async () => {
  const member = await memberOf('村民1')
  const heard = []
  for (const openid of [MOVED_IN, ...['村民2', '格员甲', '格长乙', '前警甲'].map(openidOf)])
    heard.push(await go(openid, 'letGo', member))
  expect(heard).toEqual(['NO_PERMISSION', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
  expect(await statesOf(openidOf('村民1'))).toEqual(['confirmed'])
})

test('a newcomer lets nobody go who was there first, before thirty days', async () => {
  const old = await memberOf('村民1')
  cloud.now += 60_000
  const { code } = (
    (await cloud.call(openidOf('格长甲'), 'household', 'issueCode', { householdId })) as {
      data: Output<'household', 'issueCode'>
    }
  ).data
  const doorCode = doorCodeOf('1111', '1', cloud.roster.all())
  const stranger = 'o-with-a-code-000000000000001'
  await cloud.call(stranger, 'household', 'bind', { doorCode, name: '混入', oneTimeCode: code })
  expect(await go(stranger, 'letGo', old)).toBe('NO_PERMISSION')
  expect(await statesOf(openidOf('村民1'))).toEqual(['confirmed'])
  expect(await go(openidOf('村民1'), 'letGo', await memberOf('混入'))).toBe('done')
  await cloud.call(openidOf('格长甲'), 'household', 'confirm', {
    householdId,
    memberId: await memberOf('新来的'),
  })
  cloud.now += 30 * 24 * 3_600_000
  expect(await go(MOVED_IN, 'letGo', old)).toBe('done')
})
