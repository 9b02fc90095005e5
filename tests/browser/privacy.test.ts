import { readFile } from 'node:fs/promises'
import { sheetsIn } from '../../cloudfunctions/modules/imports/tables/read-tables'
import { DISPATCHER, GRID_LEADER, STRANGER, VILLAGE_LEADER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

test('a villager reports unnamed and about those in charge: the leader never hears of it, those above read no name', async () => {
	const villager = await bench.openPhone(VILLAGER, { path: 'pages/report/index' })
	await villager.tap('补贴账目')
	await villager.type('用平常说话的方式写就行', '低保名单和账目对不上')
	await villager.sees('谁能看到')
	await villager.sees(/办事的人可以打 139/)
	await villager.tap('不让他们知道我是谁')
	await villager.seesNoMore(/办事的人可以打/)
	await villager.tap('这件事和管我的人有关')
	await villager.tap('上报')
	await villager.sees('您选了不留名：谁都看不到是您报的')

	const { items } = await bench.ask(VILLAGER, 'report', 'mine', {})
	const [report] = items
	const path = `packages/staff/handle/index?id=${report!.id}`
	const leader = await bench.openPhone(GRID_LEADER, { path })
	await leader.sees('您看不了这')
	const village = await bench.openPhone(VILLAGE_LEADER, { path })
	await village.sees('不愿让人知道是谁')
	await village.sees('低保名单和账目对不上')
	const above = await bench.openPhone(DISPATCHER, { path })
	await above.sees('这是不公开的诉求')
	expect(await above.count('低保名单和账目对不上')).toBe(0)
})

/** What a table program shows of a workbook: the rows of each sheet, as text. */
async function tableOf(path: string): Promise<Record<string, string[]>> {
	const sheets = await sheetsIn('file.xlsx', await readFile(path))
	const read = sheets.map(async ({ name, rows }) => {
		const lines: string[] = []
		for await (const { cells } of rows) lines.push(cells.map(String).join('|'))
		return [name, lines] as const
	})
	return Object.fromEntries(await Promise.all(read))
}

test('a villager reads what is kept and who looked, takes it along as a file, deletes, and lets go of people', async () => {
	const { ask } = bench
	let keys = 0
	const submitted = async (text: string) =>
		(await ask(VILLAGER, 'report', 'submit', { clientKey: `privacy-key-${++keys}`, category: 'water', text }))
			.report
	const handled = await submitted('=水表不走了')
	const { report } = await ask(GRID_LEADER, 'report', 'settle', {
		...{ id: handled.id, version: handled.version, note: '换了水表' },
	})
	await ask(VILLAGER, 'report', 'confirm', {
		...{ id: report.id, version: report.version, solved: 'yes', satisfied: 'yes' },
	})
	const open = await submitted('自来水发黄')
	await ask(STRANGER, 'household', 'bind', {
		doorCode: 'JHPP-BSXX-VZBX',
		name: '高小军',
		phone: '13600007777',
	})
	const { items: waiting } = await ask(GRID_LEADER, 'household', 'pending', {})
	const { householdId, memberId } = waiting.find(({ phone }) => phone === '136****7777')!
	await ask(GRID_LEADER, 'household', 'confirm', { householdId, memberId })

	const leader = await bench.openPhone(GRID_LEADER, { path: 'packages/staff/houses/index' })
	await leader.tap(/^001 ·/)
	await leader.sees('您看了这一家的姓名和电话，已经记下来，这家人能查到。')

	const villager = await bench.openPhone(VILLAGER, { path: 'pages/me/index' })
	await villager.tap('存了什么，谁看过')
	await villager.sees('用来找到您的网格长，办事时能找到您家。')
	await villager.sees('打开了这一家：看了电话、住址')
	await villager.sees(/网格长 白玉兰$/)

	await villager.tap('导出一份')
	const saving = villager.front.page().waitForEvent('download')
	await villager.front.page().getByText('手机会打开这个文件').click()
	const download = await saving
	expect(download.suggestedFilename()).toBe('我的信息.xlsx')
	const table = await tableOf(await download.path())
	expect(table['名册里的']).toContainEqual(expect.stringMatching(/^我家\|柳树川村1组1号/))
	expect(table['报过的事']).toContainEqual(expect.stringContaining(`${handled.number}|供水|`))
	expect(table['报过的事']!.join('\n')).toContain("|'=水表不走了|")
	expect(table['谁看过']).toContainEqual(expect.stringMatching(/白玉兰\|.*网格长\|打开了这一家\|电话、住址$/))

	await villager.tap('删除办完的事')
	await villager.dialog.getByText('删了就找不回来').waitFor()
	await villager.dialog.getByText('删除', { exact: true }).click()
	await villager.sees('删掉了 1 件')
	await villager.sees(`编号 ${open.number} 还没有办完，办完以后才能删`)
	const { items } = await ask(VILLAGER, 'report', 'mine', {})
	expect(items.slice(0, 2).map(({ text }) => text)).toEqual(['自来水发黄', ''])

	await villager.sees('高小军')
	await villager.tap('不是这一家的了')
	await villager.dialog.getByText('移出', { exact: true }).click()
	await villager.seesNoMore('高小军')
	expect(await ask(STRANGER, 'account', 'kept', {})).toEqual({ households: [] })
	await villager.tap(/^退出这一家/)
	await villager.dialog.getByText('退出', { exact: true }).click()
	await villager.sees('名册里没有您的信息。')
})
