import { phoneOf, Town } from './town'

// 党员包户：台账、认领、交接。

const MEMBER = 'o-party-member-0000000000001'
const AT_HOME = 'o-at-home-000000000000000001'
const PASSER_BY = 'o-passer-by-0000000000000001'

let town: Town
beforeEach(async () => {
	town = await Town.settled()
})

/** A confirmed resident of the second grid. */
async function resident(): Promise<void> {
	const householdId = town.houseOf('周五')
	const { code } = await town.ask('leader2', 'household', 'issueCode', { householdId })
	const { doorCode } = town.document('周五').household
	await town.asked(MEMBER, 'household', 'bind', { doorCode, name: '周小五', oneTimeCode: code })
}

test('who waits is told by what they need; who offers is confirmed, and has them on the list and the card', async () => {
	await resident()
	const householdId = town.houseOf('孙三')
	await town.ask('leader', 'pair', 'need', { householdId, needs: '腿脚不便，想有人常去看看' })
	const { items } = await town.asked(MEMBER, 'pair', 'waiting', {})
	expect(items).toEqual([
		{
			householdId,
			place: '前进村 第一网格',
			needs: '腿脚不便，想有人常去看看',
			since: '2026-09-16',
			claims: 0,
			isMine: false,
		},
	])
	expect(JSON.stringify(items)).not.toContain('孙三')
	await town.asked(MEMBER, 'pair', 'claim', { householdId, note: '会理发', phone: '13812345678' })
	await town.asked(MEMBER, 'pair', 'claim', { householdId, phone: '13812345678' })
	const { items: offered } = await town.ask('clerk', 'pair', 'claims', { areaCode: '1-1' })
	expect(offered).toMatchObject([
		{ household: { head: '孙*' }, claims: [{ name: '周小五', note: '会理发' }] },
	])
	await town.ask('clerk', 'pair', 'confirm', { householdId })
	await town.ask('clerk', 'pair', 'confirm', { householdId })
	expect((await town.asked(MEMBER, 'pair', 'waiting', {})).items).toEqual([])
	// Who passes the door reads staff alone; those at home read who comes.
	const { doorCode } = town.document('孙三').household
	const { code } = await town.ask('leader', 'household', 'issueCode', { householdId })
	await town.asked(AT_HOME, 'household', 'bind', { doorCode, name: '孙小三', oneTimeCode: code })
	const pairAt = async (openid: string) => (await town.asked(openid, 'card', 'show', { doorCode })).paired
	const shown = { name: '周小五', phone: '13812345678' }
	expect([await pairAt(PASSER_BY), await pairAt(AT_HOME)]).toEqual([undefined, shown])
	await town.asked(AT_HOME, 'pair', 'print', { yes: true })
	expect(await pairAt(PASSER_BY)).toEqual(shown)
	const planId = await town.plan({ who: { paired: true }, every: 'week' })
	expect((await town.asked(MEMBER, 'visit', 'due', {})).items).toMatchObject([
		{ household: { head: '孙三' } },
	])
	const said = { planIds: [planId], householdId, clientKey: 'from-a-resident', outcome: 'done' as const }
	expect((await town.asked(MEMBER, 'visit', 'record', said)).visits).toMatchObject([{ ended: true }])
	expect((await town.asked(MEMBER, 'visit', 'due', {})).items).toEqual([])
	const { items: goings } = await town.ask('leader', 'visit', 'ofHousehold', { householdId })
	expect(goings).toMatchObject([{ by: '周小五', outcome: 'done' }])
})

test('one household, one at a time: a hand-over takes the list along, and the one before keeps what was done', async () => {
	const planId = await town.plan({ who: { paired: true }, every: 'month' })
	expect(await town.dueFor('member')).toEqual(['赵一', '钱二'])
	const householdId = town.houseOf('赵一')
	town.later(1)
	await town.ask('clerk', 'pair', 'confirm', {
		householdId,
		person: { name: '王戊', phone: phoneOf('verifier') },
	})
	expect(await town.dueFor('member')).toEqual(['钱二'])
	expect(await town.dueItems('verifier')).toMatchObject([
		{ household: { head: '赵一' }, since: '2026-09-17', late: false },
	])
	// What was done before the hand-over and comes after it is theirs, and done, though nobody knows since when they went there.
	const at = '2026-09-16T08:00:00+08:00'
	expect(await town.went('member', '赵一', [planId], 'done', { at })).toMatchObject([{ counted: true }])
	expect(await town.dueFor('verifier')).toEqual([])
	const { items } = await town.ask('village', 'pair', 'list', { areaCode: '1-1-1' })
	expect(
		items.map(({ household, name, before }) => [
			household.head,
			name,
			before.map(({ from, to }) => [from, to]),
		]),
	).toEqual([
		['赵*', '王戊', [[undefined, '2026-09-17']]],
		['钱*', '王庚', []],
	])
	await town.ask('clerk', 'pair', 'end', { householdId })
	expect(town.document('赵一').household.paired).toBeUndefined()
})

test('an import keeps what stands beside a household', async () => {
	const householdId = town.houseOf('孙三')
	await town.ask('leader', 'pair', 'need', { householdId, needs: '想有人去' })
	const planId = await town.plan()
	await town.went('leader', '孙三', [planId])
	await town.bringIn([{ 类别: '户', 网格编码: '1-1-1-1', 户号: '10', 户主: '孙三', 住址: '村东10号' }])
	expect(town.document('孙三')).toMatchObject({
		household: { address: '村东10号' },
		visits: { waiting: { needs: '想有人去' }, plans: { [planId]: { 'once-door': { ended: 'done' } } } },
	})
	expect((await town.ask('leader', 'pair', 'waiting', {})).items).toHaveLength(1)
})

test('a list of pairs comes in, and says which rows name nobody', async () => {
	const rows = [
		{ grid: '1-1-1-1', number: '10', name: '王戊', phone: phoneOf('verifier') },
		{ grid: '1-1-1-1', number: '99', name: '王戊', phone: phoneOf('verifier') },
	]
	for (let times = 0; times < 2; times++)
		expect(await town.ask('clerk', 'pair', 'import', { areaCode: '1-1', rows })).toEqual({
			paired: 1,
			unknown: [1],
		})
	expect(town.document('孙三').visits?.pairs).toBeUndefined()
	await town.plan({ who: { paired: true } })
	expect(await town.dueFor('verifier')).toEqual(['孙三'])
})

test('nobody pairs where they keep nothing', async () => {
	const householdId = town.houseOf('孙三')
	for (const who of ['leader2', 'member', 'verifier'])
		expect(await town.codeOf(who, 'pair', 'need', { householdId, needs: '想有人去' })).toBe('NOT_FOUND')
	for (const who of ['leader', 'town', 'village'])
		expect(await town.codeOf(who, 'pair', 'confirm', { householdId })).toBe('NO_PERMISSION')
})

const pairRow = (number: string, who: string) => ({
	网格编码: '1-1-1-1',
	户号: number,
	包户党员: who === 'verifier' ? '王戊' : '王庚',
	包户电话: phoneOf(who),
})

test('a sheet of pairs alone hands over, keeps who it was before, and touches nothing else', async () => {
	town.later(1)
	await town.bringIn([pairRow('1', 'verifier'), pairRow('10', 'verifier')])
	expect(town.document('赵一').household).toMatchObject({ address: '1号', headName: '赵一' })
	const planId = await town.plan({ who: { paired: true } })
	expect(await town.dueFor('verifier', planId)).toEqual(['赵一', '孙三'])
	expect(await town.dueFor('member', planId)).toEqual(['钱二'])
	const householdId = town.houseOf('赵一')
	const { items } = await town.ask('village', 'pair', 'list', { areaCode: '1-1-1' })
	expect(items.find(({ household }) => household.id === householdId)).toMatchObject({
		name: '王戊',
		from: '2026-09-17',
		before: [{ name: '王庚', to: '2026-09-17' }],
	})
	await town.ask('clerk', 'pair', 'confirm', {
		householdId,
		person: { name: '王庚', phone: phoneOf('member') },
	})
	await town.bringIn([pairRow('1', 'verifier')])
	const again = await town.ask('village', 'pair', 'list', { areaCode: '1-1-1' })
	expect(
		again.items
			.find(({ household }) => household.id === householdId)
			?.before.map(({ name }) => name)
			.sort(),
	).toEqual(['王庚', '王庚', '王戊'])
})

test('a list of pairs that names a household which is not there says so by its row', async () => {
	await expect(town.bringIn([pairRow('99', 'verifier')])).rejects.toThrow('没有这个户号')
})

test('whoever looks in on a household is printed on its card alone, once those at home say so, and the next one not', async () => {
	await resident()
	const householdId = town.houseOf('周五')
	const no = await town.cloud.call(MEMBER, 'pair', 'print', { yes: true })
	expect(no).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
	const confirmed = (who: string, name: string) =>
		town.ask('clerk', 'pair', 'confirm', { householdId, person: { name, phone: phoneOf(who) } })
	const printed = async () =>
		(await town.ask('clerk', 'card', 'sheet', { areaCode: '1-1-1-2' })).cards.map(
			({ paired }) => paired?.name,
		)
	const own = async () => (await town.asked(MEMBER, 'visit', 'ofHome', {})).pair
	await confirmed('member', '王庚')
	expect([await printed(), await own()]).toEqual([[undefined, undefined], { name: '王庚', printed: false }])
	await town.asked(MEMBER, 'pair', 'print', { yes: true })
	expect([await printed(), await own()]).toEqual([[undefined, '王庚'], { name: '王庚', printed: true }])
	await confirmed('verifier', '王戊')
	expect(await printed()).toEqual([undefined, undefined])
	await town.asked(MEMBER, 'pair', 'print', { yes: true })
	expect(await printed()).toEqual([undefined, '王戊'])
	await town.asked(MEMBER, 'pair', 'print', { yes: false })
	expect(await printed()).toEqual([undefined, undefined])
})
