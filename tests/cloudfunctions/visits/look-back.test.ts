import type { Output } from '../../../cloudfunctions/modules/contract'
import { Town } from './town'

// 回头看、随机抽查。

const RESIDENT = 'o-at-home-000000000000000001'

let town: Town
beforeEach(async () => {
	town = await Town.settled()
})

/** A report of a household that its resident says is solved, handled by a grid's leader. */
async function closed(head: string, leader: string, category = 'water'): Promise<void> {
	const householdId = town.houseOf(head)
	const { code } = await town.ask(leader, 'household', 'issueCode', { householdId })
	const { doorCode } = town.document(head).household
	await town.asked(RESIDENT, 'household', 'bind', { doorCode, name: '家里人', oneTimeCode: code })
	const said = { clientKey: `closed-${category}-key`, category, text: '水管漏了', place: { doorCode } }
	let { report }: { report: Output<'report', 'show'>['report'] } = await town.asked(
		RESIDENT,
		'report',
		'submit',
		said,
	)
	const on = () => ({ id: report.id, version: report.version })
	;({ report } = await town.ask(leader, 'report', 'accept', on()))
	;({ report } = await town.ask(leader, 'report', 'resolve', { ...on(), note: '修好了' }))
	;({ report } = await town.asked(RESIDENT, 'report', 'confirm', {
		...on(),
		solved: 'yes',
		satisfied: 'yes',
	}))
	expect(report.status).toBe('closed')
}

test('what was closed so many days ago comes up at somebody’s who did not handle it', async () => {
	await closed('孙三', 'leader')
	const wanted = {
		template: 'lookBack' as const,
		name: '回头看',
		to: { closedReports: { category: 'water', daysAgo: 7 } },
		who: { post: 'gridLeader' as const },
	}
	town.later(6)
	await town.plan(wanted)
	expect(await town.dueFor('leader')).toEqual([])
	town.later(1)
	const byLeaders = await town.plan({ ...wanted, name: '回头看二' })
	const byVerifiers = await town.plan({ ...wanted, name: '回头看三', who: { post: 'verifier' } })
	// Who handled it does not look at it again.
	expect(await town.dueFor('leader', byLeaders)).toEqual([])
	expect(await town.dueFor('verifier', byVerifiers)).toEqual(['孙三'])
	await town.went('verifier', '孙三', [byVerifiers], 'done', { note: '没有再漏' })
	expect(await town.dueFor('verifier')).toEqual([])
})

test('another category is not meant', async () => {
	await closed('孙三', 'leader', 'heating')
	town.later(8)
	const preview = await town.ask('town', 'plan', 'preview', {
		template: 'lookBack',
		name: '回头看',
		areaCode: '1-1',
		who: { post: 'verifier' },
		to: { closedReports: { category: 'water', daysAgo: 7 } },
		every: 'once',
	})
	expect(preview.targets).toBe(0)
})

test('a draw is fixed by its seed before anybody goes, and who was there does not check', async () => {
	const wanted = { template: 'randomCheck' as const, name: '随机抽查', who: { post: 'gridLeader' as const } }
	const drive = await town.plan()
	await town.went('leader', '赵一', [drive])
	const to = { draw: { count: 6, seed: '2026-09-16' } }
	const { drawn } = await town.ask('town', 'plan', 'preview', {
		...wanted,
		areaCode: '1-1',
		every: 'once',
		to,
	})
	expect(drawn).toHaveLength(6)
	const checks = await town.plan({ ...wanted, to })
	expect(await town.dueFor('leader', checks)).toEqual(['钱二', '孙三'])
	const some = async (count: number, seed: string) =>
		(
			await town.ask('town', 'plan', 'preview', {
				...wanted,
				areaCode: '1-1',
				every: 'once',
				to: { draw: { count, seed } },
			})
		).drawn
	expect(await some(3, 'a')).toEqual(await some(3, 'a'))
	expect(await some(3, 'a')).toEqual((await some(6, 'a'))?.slice(0, 3))
	expect(await some(3, 'a')).not.toEqual(await some(3, 'b'))
})
