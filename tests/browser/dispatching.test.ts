import {
	DISPATCHER,
	GRID_1,
	GRID_LEADER,
	NEIGHBOUR,
	STRANGER,
	VILLAGE_LEADER,
	VILLAGER,
} from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()
const DESK = { path: 'packages/staff/desk/index' }
const INBOX = { path: 'packages/staff/inbox/index' }

test('a report without a place lies on the dispatcher’s desk, and is handed to the grid', async () => {
	const villager = await bench.openPhone(VILLAGER)
	await villager.tap('上报诉求')
	await villager.tap('道路')
	await villager.type('用平常说话的方式写就行', '桥头塌了一块')
	await villager.tap('别的地方')
	await villager.type('比如：柳树川村', '月亮湾村')
	await villager.tap('上报')
	await villager.sees('待受理')

	const dispatcher = await bench.openPhone(DISPATCHER, DESK)
	await dispatcher.tapFirst('桥头塌了一块')
	await dispatcher.tapWay('分派或协办')
	await dispatcher.tap('到下面的地方里找')
	await dispatcher.tap('柳树川村')
	await dispatcher.tapFirst(/第一网格·网格长/)
	await dispatcher.tap('分派')
	await dispatcher.seesNoMore('由谁负责？')
	await dispatcher.back()
	await dispatcher.sees('每一件都说清了地方')

	const leader = await bench.openPhone(GRID_LEADER, INBOX)
	await leader.sees('桥头塌了一块')
})

test('a leaking main: the neighbour says so too, both become one, and a wrong merge is taken back', async () => {
	const first = await bench.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'browser-merge-1',
		category: 'heating',
		text: '楼道主管漏水',
	})
	const leader = await bench.openPhone(GRID_LEADER, INBOX)
	await leader.tapFirst('楼道主管漏水')
	await leader.tap('受理')
	await leader.sees('已受理')
	await leader.tapWay('记进展')
	await leader.type('写给报事人看，比如：师傅下午三点到', '今晚八点停暖抢修，请各家备水')
	await leader.tap('邻居也能看到这段话')
	await leader.tap('记下')

	// While writing, the neighbour is shown what was said already, and needs no report.
	const neighbour = await bench.openPhone(NEIGHBOUR)
	await neighbour.tap('上报诉求')
	await neighbour.tap('供暖')
	await neighbour.tapFirst('今晚八点停暖抢修，请各家备水')
	await neighbour.tap('我家也有这件事')
	await neighbour.sees('您已经说过家里也有这件事，有进展会告诉您')

	// Somebody reports it all the same: the grid leader makes one of the two.
	await bench.ask(NEIGHBOUR, 'report', 'submit', {
		clientKey: 'browser-merge-2',
		category: 'heating',
		text: '我家楼道也漏水',
	})
	await leader.back()
	await leader.tapFirst('我家楼道也漏水')
	await leader.tapWay('并案')
	await leader.tap('楼道主管漏水')
	await leader.tap('并到那一条')
	await leader.sees('已并案')

	// The dispatcher finds that it is another matter after all.
	const dispatcher = await bench.openPhone(DISPATCHER, {
		path: `packages/staff/handle/index?id=${first.report.id}`,
	})
	await dispatcher.sees('并进来的诉求，点开看')
	const { items } = await bench.ask(NEIGHBOUR, 'report', 'mine', {})
	await dispatcher.tap(`编号 ${items[0]?.number ?? ''}`)
	await dispatcher.sees('已并案')
	await dispatcher.tap(`编号 ${first.report.number}`)
	await dispatcher.sees('并进来的诉求，点开看')
	await dispatcher.back()
	await dispatcher.tap('撤销并案')
	await dispatcher.type('为什么不是同一件事，可以不写', '另一栋楼')
	await dispatcher.tap('撤销并案')
	await dispatcher.sees('待受理')
	await dispatcher.back()
	await dispatcher.seesNoMore('并进来的诉求，点开看')
	const { report } = await bench.ask(VILLAGER, 'report', 'show', { id: first.report.id })
	expect(report).toMatchObject({ status: 'accepted', merged: [], joins: 1 })
})

test('sent back twice: the upper level keeps it and decides', async () => {
	await bench.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'browser-twice-1',
		category: 'rubbish',
		text: '垃圾没人清',
	})
	const giveBack = async () => {
		const grid = await bench.openPhone(GRID_LEADER, INBOX)
		await grid.tapFirst('垃圾没人清')
		await grid.tapWay('不归我管')
		await grid.type('比如：地方不对，这一户在隔壁网格', '不归网格管')
		await grid.tap('退回')
		await grid.sees('不归网格管')
	}
	await giveBack()
	const village = await bench.openPhone(VILLAGE_LEADER, INBOX)
	await village.tapFirst('垃圾没人清')
	await village.tapWay('分派或协办')
	await village.tapFirst(/第一网格·网格长/)
	await village.tap('分派')
	await village.seesNoMore('由谁负责？')
	await giveBack()

	const dispatcher = await bench.openPhone(DISPATCHER, DESK)
	await dispatcher.tap('退回两次')
	await dispatcher.tapFirst('垃圾没人清')
	await dispatcher.sees('村负责人')
})

test('nobody answers: by the clock alone it climbs from the grid to the village and on to the town', async () => {
	const phones = await bench.openConsole({ left: VILLAGER, right: GRID_LEADER })
	const { left: villager } = phones
	await villager.tap('上报诉求')
	await villager.tap('垃圾污水')
	await villager.type('用平常说话的方式写就行', '污水流到路上了')
	await villager.tap('上报')
	await villager.sees('待受理')
	const aDayLater = () => phones.page.getByRole('button', { name: '过 1 天' }).click()

	for (const holder of ['村负责人', '调度员']) {
		await expect(climbsTo(holder)).resolves.toBeUndefined()
	}

	async function climbsTo(holder: string): Promise<void> {
		for (let day = 0; day < 7; day++) {
			await aDayLater()
			const { items } = await bench.ask(VILLAGER, 'report', 'mine', {})
			if (items[0]?.ownerTitle.includes(holder)) break
		}
		await villager.back()
		await villager.tapFirst('污水流到路上了')
		await villager.sees(new RegExp(holder))
	}
})

test('eight of one sender are one line: ended with one reason, and restored', async () => {
	for (let at = 1; at <= 8; at++) {
		const place = { areaCode: GRID_1 }
		const one = { category: 'road', text: `路坏了（${at}）`, place }
		await bench.ask(STRANGER, 'report', 'submit', { clientKey: `browser-flood-${at}`, ...one })
	}
	const statuses = async () => {
		const { items } = await bench.ask(STRANGER, 'report', 'mine', {})
		return items.map(({ status }) => status)
	}
	const leader = await bench.openPhone(GRID_LEADER, INBOX)
	await leader.tap('同一人 1 小时 8 件')
	await leader.tap('集中处理 8 件')
	await leader.sees('请写一个原因')
	await leader.tap('核实过了，没有这些事')
	await leader.tap('集中处理 8 件')
	await leader.sees('已经集中处理 8 件。弄错了，在下面恢复。')
	expect(await statuses()).toEqual(Array(8).fill('rejected'))
	await leader.back()
	await leader.tap('集中处理了 8 件，点开可以恢复')
	await leader.sees(/集中处理：核实过了，没有这些事/)
	await leader.tap('恢复 8 件')
	await leader.sees('已经恢复 8 件，接着办。')
	expect(await statuses()).toEqual(Array(8).fill('reported'))

	const dispatcher = await bench.openPhone(DISPATCHER, DESK)
	await dispatcher.tap('同一人 1 小时 8 件')
	await dispatcher.sees(/网格长/)
})
