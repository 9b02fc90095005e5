import type { Output } from '../../../cloudfunctions/modules/contract'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { settledCloud } from '../../model/walk'
import { doorCodeOf } from '../../model/world/settle'
import { RESIDENTS, STAFF } from '../../model/world/roster'

// A member leaves a household; those who decide on its people, or another member, let one go.

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

test('those who live there hear of a code that was given and of who came in by it, and find both written down', async () => {
	const dataOf = async <T>(openid: string, noun: string, verb: string, input = {}): Promise<T> => {
		const answer = await cloud.call(openid, noun, verb, input)
		if (!answer.ok) throw new Error(answer.error.code)
		return answer.data as T
	}
	const homesNews = async (openid: string) => {
		const { items } = await dataOf<Output<'message', 'list'>>(openid, 'message', 'list')
		return items.filter(({ reader }) => reader === 'member').map(({ text }) => text)
	}
	const home = openidOf('村民1')
	const doorCode = doorCodeOf('1111', '1', cloud.roster.all())
	cloud.now += 3600_000
	const { code } = await dataOf<{ code: string }>(openidOf('格长甲'), 'household', 'issueCode', {
		householdId,
	})
	const given =
		'前进一格 网格长 格长甲给了一个进您家的验证码，谁填了它，谁就成了您家的人。不是您家要的，请马上打电话问网格长。'
	expect(await homesNews(home)).toEqual([given])
	cloud.now += 3600_000
	const input = { doorCode, name: '生人', oneTimeCode: code }
	for (let twice = 0; twice < 2; twice++) await dataOf('o-unknown', 'household', 'bind', input)
	const used = '生人填了验证码，现在是您家的人了。不认识这个人，可以点开这里把他移出去，也请告诉网格长。'
	expect(await homesNews(home)).toEqual([used, given])
	expect([await homesNews('o-unknown'), await homesNews(MOVED_IN)]).toEqual([[], []])
	const { items } = await dataOf<Output<'account', 'looks'>>(home, 'account', 'looks')
	expect(items.slice(0, 2)).toMatchObject([
		{ name: '生人', title: '', where: 'codeUsed', what: [] },
		{ name: '格长甲', title: '前进一格 网格长', where: 'codeGiven', what: [] },
	])
})
