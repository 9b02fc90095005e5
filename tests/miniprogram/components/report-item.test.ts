import { show } from '../../support/component'

const line = {
	reportId: 'r1',
	picture: 'heating',
	what: '供暖管道漏水',
	where: '供暖·柳树川村第一网格',
	at: '今天 08:05',
	who: '网格长',
	status: 'reported',
	statusText: '待受理',
	clockText: '受理还剩 1 小时 20 分钟',
}

test('one line of what, one of where, one of who and by when', () => {
	const item = show('report-item', line)
	expect(item.one('what').dom.textContent).toBe('供暖管道漏水')
	expect(item.one('line').dom.textContent).toBe('待受理网格长')
	expect(item.one('words >>> .clock').dom.textContent).toBe('受理还剩 1 小时 20 分钟')
})

test('shows that a higher level watches, and what is late, in more than colour', () => {
	const item = show('report-item', { ...line, late: true, supervised: '上级督办' })
	expect(item.one('line').dom.textContent).toContain('上级督办')
	expect(item.all('words >>> .clock-late')).toHaveLength(1)
})

test('a tap opens the report', async () => {
	const item = show('report-item', line)
	const opened = item.heard('open')
	await item.tap(item.one('item'))
	expect(opened).toEqual([{ id: 'r1' }])
})
