import { rosterKey } from '../../../cloudfunctions/modules/org/documents'
import type { Mark } from '../../../cloudfunctions/modules/visits/ports/visit-store'
import type { Slot } from '../../../cloudfunctions/modules/org/rules/standing'
import type { StorePorts } from '../../support/memory-ports/stores'
import { NOW } from '../given/reports'
import { householdOf } from '../given/roster'
import { TRIED, VISITED } from '../given/visits'
import type { PromisesFor } from '../promise'

const mark = (slot: Slot, slotName = 'once-door', old: string[] = []): Mark => ({
	planId: 'p1',
	slotName,
	slot,
	old,
})

const PAIR = { name: '于文海', phone: '13800000066', from: '2026-11-20' }
const PAST = { ...PAIR, to: '2026-09-16' }
const WAITING = { needs: '想有人去', since: '2026-11-20', by: 'p-1', claims: [] }

/** What stands beside each version of a household. */
async function standing({ roster }: StorePorts): Promise<unknown[]> {
	const found = await roster.find([rosterKey.household('h1')])
	return found.map((one) => ('visits' in one ? one.visits : undefined))
}

/** What is promised of what stands of visits beside a household. */
export const beside: PromisesFor<'visits', 'mark' | 'stand' | 'setNeeds' | 'claim' | 'sayNo'> = {
	mark: {
		'stands beside every version of the household and of no other': async (stores) => {
			const { roster, visits: store } = stores
			await roster.add([householdOf('h1', '1234', { until: 2 }), householdOf('h1', '1234', { since: 2 })])
			await roster.add([householdOf('h2', '1234')])
			await store.mark('h1', [mark(TRIED)])
			const stands = { plans: { p1: { 'once-door': TRIED } } }
			expect(await standing(stores)).toEqual([stands, stands])
			expect((await roster.find([rosterKey.household('h2')])).some((one) => 'visits' in one)).toBe(false)
		},
		'in the wrong order they come to the same, and what ended stays so': async (stores) => {
			await stores.roster.add([householdOf('h1', '1234')])
			await stores.visits.mark('h1', [mark({ ...VISITED, started: 2 })])
			await stores.visits.mark('h1', [mark({ ...TRIED, by: ['p-2'], started: 1 })])
			expect(await standing(stores)).toMatchObject([
				{
					plans: {
						p1: { 'once-door': { count: 2, at: NOW + 1, ended: 'done', started: 2, by: ['p-1', 'p-2'] } },
					},
				},
			])
		},
		'old ones go': async (stores) => {
			await stores.roster.add([householdOf('h1', '1234')])
			await stores.visits.mark('h1', [mark({ ...TRIED, days: ['2026-11-20'] }, 'd1-door')])
			await stores.visits.mark('h1', [mark(TRIED, 'd2-door', ['d1-door'])])
			expect(await standing(stores)).toEqual([{ plans: { p1: { 'd2-door': TRIED } } }])
		},
	},
	stand: {
		'sets, drops and leaves the rest, in every version, with the keys by which it is found': async (
			stores,
		) => {
			const { roster, visits: store } = stores
			await roster.add([householdOf('h1', '1234', { until: 2 }), householdOf('h1', '1234', { since: 2 })])
			await store.stand('h1', { set: { waiting: WAITING, pair: PAIR }, addKeys: [rosterKey.waits('12')] })
			await store.stand('h1', {
				set: { pairs: [PAST] },
				drop: ['pair'],
				paired: { name: PAIR.name, phone: PAIR.phone },
				dropKeys: [rosterKey.waits('12')],
				addKeys: [rosterKey.paired(PAIR.phone)],
			})
			const stands = { waiting: WAITING, pairs: [PAST] }
			expect(await standing(stores)).toEqual([stands, stands])
			expect(await roster.find([rosterKey.waits('12')])).toEqual([])
			const found = await roster.find([rosterKey.paired(PAIR.phone)])
			expect(found.map((one) => one.kind === 'household' && one.household.paired)).toEqual([
				{ name: PAIR.name, phone: PAIR.phone },
				{ name: PAIR.name, phone: PAIR.phone },
			])
			await store.stand('h1', { paired: null })
			expect((await roster.find([rosterKey.household('h1')]))[0]).not.toHaveProperty('household.paired')
		},
		'a pair only where it is paired as it was read': async (stores) => {
			const { roster, visits: store } = stores
			await roster.add([householdOf('h1', '1234')])
			const pairs = (phone: string) => ({
				set: { pair: { ...PAIR, phone } },
				paired: { name: PAIR.name, phone },
				addKeys: [rosterKey.paired(phone)],
			})
			expect(await store.stand('h1', pairs('1'), null)).toBe(true)
			expect(await store.stand('h1', pairs('2'), null)).toBe(false)
			expect(await store.stand('h1', pairs('2'), '3')).toBe(false)
			expect(await standing(stores)).toEqual([{ pair: { ...PAIR, phone: '1' } }])
			expect(await roster.find([rosterKey.paired('2')])).toEqual([])
			expect(await store.stand('h1', { ...pairs('2'), dropKeys: [rosterKey.paired('1')] }, '1')).toBe(true)
			expect(await standing(stores)).toEqual([{ pair: { ...PAIR, phone: '2' } }])
			expect(await roster.find([rosterKey.paired('1')])).toEqual([])
		},
		'gives and takes tags one by one': async (stores) => {
			await stores.roster.add([householdOf('h1', '1234')])
			const tag = { reason: '一个人住', by: 'p-1', at: NOW }
			await stores.visits.stand('h1', { tags: { 独居: tag, 高龄: tag } })
			await stores.visits.stand('h1', { tags: { 高龄: null } })
			expect(await standing(stores)).toEqual([{ tags: { 独居: tag } }])
		},
		'keeps what was said one by one, and takes it back': async (stores) => {
			await stores.roster.add([householdOf('h1', '1234')])
			const by = { id: 'm-1', name: '于小海' }
			const said = { planId: 'p1', what: 'shop', by, at: NOW, goes: '2026-12-20' } as const
			const answered = { ...said, answered: { at: NOW + 1, by: '白玉兰' } }
			await stores.visits.stand('h1', { told: { t1: said, t2: said } })
			await stores.visits.stand('h1', { told: { t1: answered, t2: null } })
			expect(await standing(stores)).toEqual([{ told: { t1: answered } }])
		},
	},
	setNeeds: {
		'says what is needed, and who has offered since stays': async (stores) => {
			const { roster, visits: store } = stores
			await roster.add([householdOf('h1', '1234', { until: 2 }), householdOf('h1', '1234', { since: 2 })])
			const key = rosterKey.waits('12')
			await store.setNeeds('h1', WAITING, [key])
			expect(await roster.find([key])).toHaveLength(2)
			const claim = { openid: 'o-1', name: '于文海', phone: '13800000066', at: NOW }
			await store.claim('h1', claim)
			await store.setNeeds('h1', { ...WAITING, needs: '买药', since: '2026-12-01', by: 'p-2' }, [key])
			const stands = { waiting: { ...WAITING, needs: '买药', claims: [claim] } }
			expect(await standing(stores)).toEqual([stands, stands])
		},
	},
	claim: {
		'is there once, and only where somebody is waited for': async (stores) => {
			const { roster, visits: store } = stores
			await roster.add([householdOf('h1', '1234')])
			const claim = { openid: 'o-1', name: '于文海', phone: '13800000066', at: NOW }
			expect(await store.claim('h1', claim)).toBe(false)
			await store.stand('h1', { set: { waiting: WAITING } })
			expect(await store.claim('h1', claim)).toBe(true)
			expect(await store.claim('h1', claim)).toBe(false)
			expect(await standing(stores)).toEqual([{ waiting: { ...WAITING, claims: [claim] } }])
		},
	},
	sayNo: {
		'is kept once, and taken back': async (stores) => {
			await stores.roster.add([householdOf('h1', '1234')])
			for (let times = 0; times < 2; times++) await stores.visits.sayNo('h1', 'p1', true)
			await stores.visits.sayNo('h1', 'p2', true)
			await stores.visits.sayNo('h1', 'p1', false)
			expect(await standing(stores)).toEqual([{ no: ['p2'] }])
		},
	},
}
