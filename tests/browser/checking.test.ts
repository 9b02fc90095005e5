import type { Phone } from '../../local/browser/phone'
import { DISPATCHER, GRID_LEADER, NEIGHBOUR, VERIFIER, VILLAGE_LEADER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()
const INBOX = { path: 'packages/staff/inbox/index' }

async function report(villager: Phone, category: string, words: string): Promise<void> {
	await villager.tap('上报诉求')
	await villager.tap(category)
	await villager.type('用平常说话的方式写就行', words)
	await villager.tap('上报')
	await villager.sees('待受理')
}

async function start(leader: Phone): Promise<void> {
	await leader.tap('开始处置')
	await leader.sees('处置中')
}

async function resolve(leader: Phone, done: string): Promise<void> {
	await leader.tap('办结')
	await leader.type('写给报事人看，比如：换了新管，已经不漏了', done)
	await leader.tap('办结')
	await leader.sees('已经办完，等')
}

/** Goes to the list of one's own reports and opens one anew. */
async function reopenFromHome(villager: Phone, words: string): Promise<void> {
	await villager.back()
	await villager.tapFirst(words)
}

test('a land register 1.6 mu short: two others look at it, one after the other, before it is closed', async () => {
	const words = '土地证上少了一亩六分'
	const { left: villager, right: leader } = await bench.openConsole({ left: VILLAGER, right: GRID_LEADER })
	await report(villager, '土地确权', words)
	await leader.tap('待办')
	await leader.tapFirst(words)
	await leader.tap('受理')
	await leader.sees('已受理')
	await start(leader)
	await resolve(leader, '重新丈量，登记已改')
	await leader.seesNoMore('核查：办好了')

	// The villager says yes at once, and it stays open: others have to look.
	await reopenFromHome(villager, words)
	await villager.sees('柳树川村核查员周秀英核查，还要两方先后核查')
	await villager.tap('解决了')
	await villager.tap('满意')
	await villager.tap('确认，办好了')
	await villager.sees('已经办完，您的评价收到了，还要别人核查')
	await villager.seesNoMore('解决了吗？')
	await villager.sees('还没解决')

	const check = async (openid: string) => {
		const phone = await bench.openPhone(openid, INBOX)
		await phone.tapFirst(words)
		await phone.tap('核查：办好了')
		await phone.type('写几个字，或者拍一张现场照片', '看了新证，面积对了')
		await phone.tap('核查通过')
		await phone.sees('看了新证，面积对了')
		await phone.seesNoMore('核查：办好了')
	}
	await check(VERIFIER)
	await reopenFromHome(villager, words)
	await villager.sees('待确认')
	await check(VILLAGE_LEADER)
	await reopenFromHome(villager, words)
	await villager.sees('已结案')
})

test('sheep in the garden: nobody else reads of it, and half an hour later it is settled', async () => {
	const words = '邻居家的羊进了我家菜园'
	const { left: villager, right: leader } = await bench.openConsole({ left: VILLAGER, right: GRID_LEADER })
	await report(villager, '邻里纠纷', words)

	const neighbour = await bench.openPhone(NEIGHBOUR, { path: 'pages/nearby/index' })
	await neighbour.sees('网格里现在没有公开的事')

	await leader.tap('待办')
	await leader.tapFirst(words)
	await leader.tapWay('当场办好')
	await leader.type('写几个字，或者拍一张照片', '两家说好了，羊圈今天就修')
	await leader.tap('当场办好')
	await leader.sees('待确认')

	await reopenFromHome(villager, words)
	await villager.sees('两家说好了，羊圈今天就修')
	await villager.tap('解决了')
	await villager.tap('满意')
	await villager.tap('确认，办好了')
	await villager.sees('已结案')
})

test('an unhappy villager: not solved, handled again, closed, and opened again when it breaks', async () => {
	const words = '家里水管漏水'
	const { left: villager, right: leader } = await bench.openConsole({ left: VILLAGER, right: GRID_LEADER })
	await report(villager, '供水', words)
	await leader.tap('待办')
	await leader.tapFirst(words)
	await leader.tap('受理')
	await leader.sees('已受理')

	// Asks the village to help, and goes on answering for it.
	await leader.tapWay('分派或协办')
	await leader.tap('还由我负责')
	await leader.tapFirst('柳树川村·村负责人')
	await leader.tap('分派')
	await leader.seesNoMore('由谁负责？')
	await leader.sees('协办')
	await leader.sees('白玉兰')
	await start(leader)
	await resolve(leader, '拧紧了接头')

	await reopenFromHome(villager, words)
	await villager.tap('没解决')
	await villager.type('比如：修过以后又漏了', '还在滴水')
	await villager.tap('请他们再办')
	await villager.sees('还在滴水')

	await leader.back()
	await leader.tapFirst(words)
	await leader.sees('还在滴水')
	await resolve(leader, '换了一段新管')

	await reopenFromHome(villager, words)
	await villager.tap('解决了')
	await villager.tap('满意')
	await villager.tap('确认，办好了')
	await villager.sees('已结案')
	await villager.tap('又出问题了，重新打开')
	await villager.type('比如：修好三天又漏了', '晚上又漏了')
	await villager.tap('重新打开')
	await villager.sees('晚上又漏了')
	await villager.seesNoMore('已结案')

	await leader.back()
	await leader.tapFirst(words)
	await leader.sees('晚上又漏了')
})

test('part of another report: its reporter is not asked for a verdict, and may say that it is not solved', async () => {
	const submit = async (openid: string, clientKey: string, text: string) =>
		(await bench.ask(openid, 'report', 'submit', { clientKey, category: 'power', text })).report
	const into = await submit(NEIGHBOUR, 'browser-not-solved-1', '楼道没有电')
	const { id, version } = await submit(VILLAGER, 'browser-not-solved-2', '我家也没有电')
	await bench.ask(DISPATCHER, 'report', 'merge', { id, version, into: into.id })
	const { report: master } = await bench.ask(GRID_LEADER, 'report', 'show', { id: into.id })
	const settled = { id: master.id, version: master.version, note: '合闸了' }
	await bench.ask(GRID_LEADER, 'report', 'settle', settled)

	const villager = await bench.openPhone(VILLAGER, { path: `pages/detail/index?id=${into.id}` })
	await villager.tap('还没解决')
	await villager.seesNoMore('解决了吗？')
	await villager.type('比如：修过以后又漏了', '我家还没有电')
	await villager.tap('请他们再办')
	await villager.seesNoMore('还没解决')
	const { report } = await bench.ask(NEIGHBOUR, 'report', 'show', { id: into.id })
	expect(report.status).toBe('processing')
})
