import { CLERK } from '../support/product'
import { productBench } from './support/bench'

const bench = productBench()

const SECOND = 'o-the-second-clerk-000000001'
const TOWN = '152221103'
const dispatchers = async (): Promise<string[]> => {
	const { desks } = await bench.ask(CLERK, 'roster', 'area', { areaCode: TOWN })
	const tenures = desks.find(({ post }) => post === 'dispatcher')?.tenures ?? []
	return tenures.filter(({ to }) => to === undefined).map(({ name }) => name)
}

test('a clerk ends a dispatcher’s post: the other clerk reads what will happen and confirms it on their own phone', async () => {
	const { code } = await bench.ask(CLERK, 'roster', 'issueCode', { phone: '13800000002' })
	await bench.ask(SECOND, 'account', 'bindPost', { code })

	const clerk = await bench.openPhone(CLERK, { path: `packages/roster/area/index?areaCode=${TOWN}` })
	await clerk.tap('孟祥瑞')
	await clerk.tap('不再担任')
	await clerk.sees(/孟祥瑞做调度员到 .* 为止/)
	await clerk.tap('就这么办')
	await clerk.sees('要另一个人确认')
	await clerk.sees('现在还没有改')
	await clerk.sees(/陈国栋/)
	await expect(dispatchers()).resolves.toEqual(['孟祥瑞'])

	const second = await bench.openPhone(SECOND, { path: 'pages/messages/index' })
	await second.tap(/孟祥瑞/)
	await second.sees('会发生什么')
	await second.sees(/孟祥瑞/)
	await second.tap('确认，就这么改')
	await second.sees('已经改好')
	await second.back()
	await second.sees('都看过了')
	await expect(dispatchers()).resolves.toEqual([])
})
