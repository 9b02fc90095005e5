import { GRID_LEADER, VILLAGER } from '../support/demo'
import { CLERK } from '../support/product'
import { productBench } from './support/bench'

const bench = productBench()

const LIST = { path: 'packages/staff/categories/index' }

test('a clerk adds a category, and a villager can choose it at once', async () => {
	const clerk = await bench.openPhone(CLERK)
	await clerk.tab('我的')
	await clerk.tap('诉求类别')
	await clerk.tap('加一个类别')
	await clerk.tap('保存')
	await clerk.sees('请改一改：名称、说明')
	await clerk.type('名称', '电梯')
	await clerk.type('说明', '困人、停运')
	await clerk.type('排列顺序', '1')
	await clerk.tap('保存')
	await clerk.sees('加了“电梯”')

	const villager = await bench.openPhone(VILLAGER, { path: 'pages/report/index' })
	await villager.sees('困人、停运')
})

test('a clerk drags a category to its place, and a villager chooses in that order', async () => {
	const clerk = await bench.openPhone(CLERK, LIST)
	await clerk.tap('调整顺序')
	await clerk.drag('供电', '火情')
	await clerk.drag('火情', '安全隐患')
	await clerk.tap('保存顺序')
	await clerk.sees('加一个类别')
	const categories = await bench.ask(VILLAGER, 'report', 'categories', {})
	const dragged = categories.filter(({ code }) => ['power', 'safety', 'fire'].includes(code))
	expect(dragged.map(({ name }) => name)).toEqual(['供电', '安全隐患', '火情'])
})

test('a clerk who is overtaken loses neither the own words nor those of the other', async () => {
	const clerk = await bench.openPhone(CLERK, LIST)
	await clerk.tap('供水')
	await clerk.type('名称', '自来水')
	const { version, category } = await bench.ask(CLERK, 'category', 'show', { code: 'water' })
	await bench.ask(CLERK, 'category', 'save', { version, category: { ...category, hint: '停水' } })

	await clerk.tap('保存')
	await clerk.tap('看最新的内容')
	await clerk.sees('这里有您还没保存的改动，请核对后再保存。')
	expect([await clerk.typed('名称'), await clerk.typed('说明')]).toEqual(['自来水', '停水'])
	await clerk.tap('保存')
	await clerk.sees('改了“自来水”：名称')
	const saved = await bench.ask(CLERK, 'category', 'show', { code: 'water' })
	expect(saved).toMatchObject({ version: version + 2, category: { name: '自来水', hint: '停水' } })
})

test('what was written is there when the page is opened again, until it is dropped', async () => {
	const clerk = await bench.openPhone(CLERK, LIST)
	await clerk.tap('道路')
	await clerk.type('说明', '路坏了、桥坏了')
	await clerk.back()
	await clerk.tap('道路')
	await clerk.sees('这里有您还没保存的改动，请核对后再保存。')
	expect(await clerk.typed('说明')).toBe('路坏了、桥坏了')
	await clerk.tap('不要这些改动')
	await clerk.seesNoMore('这里有您还没保存的改动，请核对后再保存。')
	expect(await clerk.typed('说明')).toBe('路面塌陷、桥坏了、积雪积水')
})

test('what a clerk lets a category ask is answered after 已收到, and read by the leader', async () => {
	const clerk = await bench.openPhone(CLERK, LIST)
	await clerk.tap('道路')
	await clerk.tap('加一个问题')
	await clerk.tap('保存')
	await clerk.sees('请改一改：追问')
	await clerk.sees('第 1 个问题的问话：')
	await clerk.type('问什么', '坑有多大？')
	await clerk.tap('选一个')
	await clerk.type('选项，一行写一个', '能过车\n过不了车')
	await clerk.tap('保存')
	await clerk.sees('改了“道路”：追问')

	// As many taps as before: the words, the category that they propose, and send.
	const villager = await bench.openPhone(VILLAGER, { path: 'pages/report/index' })
	await villager.type('用平常说话的方式写就行', '村口塌了个坑')
	await villager.sees('可能是下面这几类，您点一类：')
	await villager.tapFirst('道路')
	expect(await villager.count('坑有多大？')).toBe(0)
	await villager.tap('上报')
	await villager.tap('过不了车')
	await villager.tap('告诉他们')
	await villager.tap('改一改我的回答')
	await villager.tap('能过车')
	await villager.tap('告诉他们')
	await villager.sees('坑有多大：能过车')

	const leader = await bench.openPhone(GRID_LEADER, { path: 'packages/staff/inbox/index' })
	await leader.tapFirst('村口塌了个坑')
	await leader.sees('坑有多大？')
	expect(await leader.count('能过车')).toBe(1)
})

test('what it cannot be routed without stands on the form, and is said where it is missing', async () => {
	const { version, category } = await bench.ask(CLERK, 'category', 'show', { code: 'irrigation' })
	const asked = { code: 'well', text: '机井编号', kind: 'words' as const, beforeSending: true as const }
	await bench.ask(CLERK, 'category', 'save', { version, category: { ...category, questions: [asked] } })
	const villager = await bench.openPhone(VILLAGER, { path: 'pages/report/index' })
	await villager.tap('农田水利')
	await villager.type('用平常说话的方式写就行', '机井不出水')
	await villager.tap('上报')
	await villager.sees('请先把上面的问题答了，好知道该交给谁')
	await villager.type('机井编号', '七号井')
	await villager.tap('上报')
	await villager.sees('七号井')
})
