import { GRID_LEADER, VILLAGE_LEADER, VILLAGER } from '../support/demo'
import { setNet } from '../support/browser'
import { productBench, type OpenedPhone } from './support/bench'

const bench = productBench()

const FIELD = '比如：8392、水管'
const WORDS_FIELD = '用平常说话的方式写就行'
const PIPE = '水管爆了，水流到院里'
const INBOX = { path: 'packages/staff/inbox/index' }

/** A phone whose time can be moved, from its first page on: it looks again by itself, and is never reloaded. */
async function openWatched(openid: string, path: string): Promise<OpenedPhone> {
	const opened = await bench.openContext(openid, { path })
	await opened.page.clock.install()
	await opened.page.reload()
	return opened
}

test('the burst pipe at home, from a refused camera and two drafts to what both phones show by themselves', async () => {
	const opened = await bench.openPage(VILLAGER, { path: 'pages/home/index', refused: ['scope.camera'] })
	const { phone: villager } = opened
	const watching = await openWatched(GRID_LEADER, 'pages/home/index')
	await watching.phone.sees('上报诉求')

	// The camera is refused: it says what it was for, and opens the settings in one tap.
	await villager.tap('扫联系卡')
	await villager.dialog.getByText('还不能用相机').waitFor()
	await villager.dialog.getByRole('button', { name: '去设置' }).click()
	await villager.dialog.getByText('摄像头 不允许').waitFor()
	await villager.dialog.getByRole('button', { name: '都允许' }).click()

	// Two reports wait without a network; both are opened, mended and sent.
	await setNet(opened, 'off')
	for (const [category, words] of [
		['供水', '水管爆了'],
		['供电', '电停了'],
	] as const) {
		await villager.tap('上报诉求')
		await villager.tap(category)
		await villager.type(WORDS_FIELD, words)
		await villager.tap('上报')
		await villager.sees('还没有收到回音')
		await villager.tap('看我的诉求')
		await villager.sees(words)
		await villager.tab('首页')
	}
	await villager.sees('有 2 件还没发出去')
	await villager.tab('我的诉求')
	await villager.tapFirst('打开改一改')
	await villager.sees(/这一件还没有发出去/)
	await villager.type(WORDS_FIELD, PIPE)
	await villager.back()
	// The other one still waits, this one waits to be sent by hand.
	await villager.sees(PIPE)
	await villager.tap('打开改一改')
	await villager.type(WORDS_FIELD, '电停了两天')
	await setNet(opened, 'on')
	await villager.tap('上报')
	await villager.sees('待受理')
	await villager.back()
	await villager.tap('改一改再发')
	await villager.tap('上报')
	await villager.sees('待受理')
	const { items } = await bench.ask(VILLAGER, 'report', 'mine', {})
	expect(items.map(({ text }) => text).sort()).toEqual([PIPE, '电停了两天'].sort())

	// The leader's home shows it by itself; they find the house by its address, and call.
	await watching.page.clock.fastForward('00:20')
	await watching.phone.sees(/2 件/)
	const { id, number } = items.find(({ text }) => text === PIPE)!
	const { report } = await bench.ask(GRID_LEADER, 'report', 'show', { id })
	await watching.phone.tap('待办')
	await watching.phone.tap(PIPE)
	await watching.phone.sees(report.house!.address)
	await watching.phone.sees(report.house!.headName)
	await watching.phone.tapFirst(/^打给/)
	await watching.phone.dialog.getByText(/^1\d{10}$/).waitFor()

	// Nobody takes it: the clock passes it up, and the first leader still has it in sight, notes and finds it again.
	for (let day = 0; day < 7; day++) {
		bench.server.cloud.clock.advance(24 * 3600_000)
		await bench.server.cloud.triggers.run('due')
		const { report: now } = await bench.ask(VILLAGER, 'report', 'show', { id })
		if (now.owner.post === 'villageLeader') break
	}
	const leader = await bench.openPhone(GRID_LEADER, INBOX)
	await leader.sees('现在没有待办')
	await leader.tap('经过的')
	await leader.sees(/超时上呈给/)
	await leader.tapFirst(PIPE)
	await leader.tap('记进展')
	await leader.type('写给报事人看，比如：师傅下午三点到', '总阀先关上了')
	await leader.tap('记下')
	await leader.sees('总阀先关上了')
	await leader.back()
	await leader.tap('找一件事')
	await leader.type(FIELD, number.slice(-4))
	await leader.tap('找')
	await leader.sees('按编号、电话、门牌号里的数字找')
	await leader.sees(`编号 ${number.replace('-', '\u2060-\u2060')}`)
	await leader.type(FIELD, '水管')
	await leader.tap('找')
	await leader.sees('按事情、地点、住址、姓名里的字找')
	await leader.tapFirst(PIPE)
	await leader.sees(number)

	// It is accepted above; both open phones say so by themselves.
	const seen = [
		await openWatched(VILLAGER, `pages/detail/index?id=${id}`),
		await openWatched(GRID_LEADER, `packages/staff/handle/index?id=${id}`),
	]
	for (const { phone } of seen) await phone.sees('待受理')
	const above = await bench.openPhone(VILLAGE_LEADER, INBOX)
	await above.tapFirst(PIPE)
	await above.tap('受理')
	await above.sees('已受理')
	for (const { page, phone } of seen) {
		await page.clock.fastForward('00:20')
		await phone.sees('已受理')
	}
})

test('a villager finds what they reported once, and is told when there is nothing', async () => {
	for (const [key, text] of [
		['browser-in-sight-2', '村口路灯不亮'],
		['browser-in-sight-3', '水管冻裂了'],
	] as const)
		await bench.ask(VILLAGER, 'report', 'submit', { clientKey: key, category: 'road', text })
	const villager = await bench.openPhone(VILLAGER, { path: 'pages/search/index?own=own' })
	await villager.type(FIELD, '路灯')
	await villager.tap('找')
	await villager.sees('村口路灯不亮')
	await villager.seesNoMore('水管冻裂了')
	await villager.type(FIELD, '电梯')
	await villager.tap('找')
	await villager.sees('没有找到')
})
