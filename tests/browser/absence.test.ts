import { DEPUTY, VILLAGE_LEADER, VILLAGER_2, VILLAGER_3 } from '../support/demo'
import { productBench } from './support/bench'
import type { Phone } from '../../local/browser/phone'

const bench = productBench()

async function report(villager: Phone, words: string): Promise<void> {
	await villager.tap('上报诉求')
	await villager.tap('道路')
	await villager.type('用平常说话的方式写就行', words)
	await villager.tap('上报')
	await villager.sees('待受理')
}

test('the grid leader is on leave: the deputy gets it, and the card says for whom they stand in', async () => {
	const villager = await bench.openPhone(VILLAGER_2)
	await villager.tap('看全部负责人')
	await villager.sees('孙立新')
	await villager.sees(/代 阿拉坦其其格 值守/)
	await villager.back()
	await report(villager, '桥头塌了一块，车过不去')
	await villager.sees(/送到网格长孙立新/)
	await villager.tap('为什么到这里')
	await villager.sees('阿拉坦其其格今天不在岗，由孙立新代班')

	const deputy = await bench.openPhone(DEPUTY)
	await deputy.tap('待办')
	await deputy.tap('桥头塌了一块，车过不去')
	await deputy.tap('为什么到这里')
	await deputy.sees('阿拉坦其其格今天不在岗，由孙立新代班')
	await deputy.tap('受理')
	await deputy.sees('已受理')
})

test('nobody holds the desk: the one above gets it, and the trail says why', async () => {
	const villager = await bench.openPhone(VILLAGER_3)
	await report(villager, '村口积雪，车打滑')
	await villager.tap('为什么到这里')
	await villager.sees(/柳树川村第三网格网格长今天没有人在岗，转给上一级.*王德山/)

	const leader = await bench.openPhone(VILLAGE_LEADER)
	await leader.tap('待办')
	await leader.tap('村口积雪，车打滑')
	await leader.tap('为什么到这里')
	await leader.sees(/柳树川村第三网格网格长今天没有人在岗，转给上一级.*王德山/)
	await leader.tap('受理')
	await leader.sees('已受理')
})
