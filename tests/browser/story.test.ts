import { GRID_LEADER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

test('a leaking pipe: reported on the left phone, handled on the right one, closed by one tap on the left', async () => {
	const phones = await bench.openConsole({ left: VILLAGER, right: GRID_LEADER })
	const { left: villager, right: leader } = phones

	// Scans the card at the door and sees who is in charge.
	await villager.tap('扫联系卡')
	await phones.holdCode('高志强', 'left')
	await villager.sees('有事就找他们')
	await villager.sees('网格长')
	await villager.sees('白玉兰')
	await villager.sees('13800000010')

	// Reports what is wrong.
	await villager.tap('上报诉求')
	await villager.tap('供暖')
	await villager.type('用平常说话的方式写就行', '供暖管道漏水，楼道里都是水')
	await villager.tap('上报')
	await villager.sees('已经送到网格长白玉兰那里，等待受理')
	await villager.sees('待受理')

	// The grid leader finds it, with the way it came.
	await leader.tap('待办')
	await leader.tap('供暖管道漏水，楼道里都是水')
	await leader.tap('为什么到这里')
	await leader.sees(/地点：按门牌码，在.*柳树川村/)
	await leader.sees(/“供暖”这类事归柳树川村第一网格的网格长管/)
	await leader.sees('今天在岗的是白玉兰')

	// Accepts, handles, says what was done.
	await leader.tap('受理')
	await leader.tap('开始处置')
	await leader.sees('处置中')
	await leader.tap('办结')
	await leader.type('写给报事人看，比如：换了新管，已经不漏了', '换了一段新管，打压试过，不漏了')
	await leader.tap('办结')
	await leader.sees('已经办完，等报事人确认')

	// The villager is asked, and one tap closes it.
	await villager.back()
	await villager.back()
	await villager.sees('待确认')
	await villager.tap('说说解决了没有')
	await villager.sees('换了一段新管，打压试过，不漏了')
	await villager.tap('解决了')
	await villager.tap('满意')
	await villager.tap('确认，办好了')
	await villager.sees('已结案')

	// The same on both phones.
	await leader.back()
	await leader.sees('现在没有待办')
	const { items } = await bench.ask(VILLAGER, 'report', 'mine', {})
	expect(items.map(({ text, status }) => [text, status])).toEqual([['供暖管道漏水，楼道里都是水', 'closed']])
})
