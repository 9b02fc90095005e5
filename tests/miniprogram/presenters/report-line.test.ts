import { reportLine } from '../../../miniprogram/presenters/report-line'
import type { ReportItem } from '../../../miniprogram/services/report'
import { clock, NOW } from '../../support/report-view'

const item: ReportItem = {
	id: 'r1',
	number: '20261121-00001',
	status: 'reported',
	category: 'heating',
	categoryName: '供暖',
	categoryIcon: 'heating',
	text: '',
	placeName: '柳树川村第一网格',
	submittedAt: '2026-11-20T08:00:00+08:00',
	ownerTitle: '网格长',
	joins: 2,
	supervised: true,
	added: true,
	urged: true,
	clock,
}

test('a line of a list says what, where, who and by when', () => {
	expect(reportLine(item, NOW, 'resident')).toEqual({
		id: 'r1',
		number: '编号 20261121\u2060-\u206000001',
		passedOn: '',
		picture: 'heating',
		what: '供暖',
		where: '供暖·柳树川村第一网格',
		at: '昨天 08:00',
		who: '网格长',
		status: 'reported',
		statusText: '待受理',
		clock: { text: '受理还剩 1\u00a0小时 20\u00a0分钟', due: '今天 10:20 前', late: false, of: item.clock },
		joins: '还有 2 户也说有这件事',
		marks: ['催', '补充'],
		supervised: '上级督办',
		ring: null,
	})
	expect(reportLine({ ...item, yours: true }, NOW, 'staff').who).toBe('')
	expect(reportLine({ ...item, onBehalfOf: '包玉山' }, NOW, 'staff').where).toBe(
		'替包玉山报的·供暖·柳树川村第一网格',
	)
})

test('an emergency says so in every list', () => {
	expect(reportLine({ ...item, emergency: true }, NOW, 'staff').marks[0]).toBe('紧急')
})
