import type { ReportView } from '../../miniprogram/services/report'

/** When a report is looked at. */
export const NOW = Date.parse('2026-11-21T09:00:00+08:00')
export const clock = { owes: 'acceptance' as const, dueAt: '2026-11-21T10:20:00+08:00', overdue: false }

/** A report as a handler sees it: passed up once, waiting to be accepted. */
export const view: ReportView = {
	id: 'r1',
	number: '20261121-00001',
	version: 2,
	status: 'reported',
	level: 'grid',
	category: 'heating',
	categoryInfo: { code: 'heating', name: '供暖', icon: 'heating', photoToResolve: false, extendsBy: 'hours' },
	text: '供暖管道漏水',
	photos: [],
	place: { areaCode: 'g1', path: '柳树川村第一网格', text: '楼下' },
	reporter: { name: '高志强', phone: '13900000001' },
	mine: false,
	publicOnly: false,
	outlineOnly: false,
	isPublic: true,
	merged: [],
	joins: 0,
	joined: false,
	owner: {
		areaCode: 'g1',
		post: 'gridLeader',
		title: '网格长',
		areaName: '第一网格',
		name: '孙立新',
		phone: '13800000015',
		isYou: false,
		standsInFor: '白玉兰',
	},
	coHandlers: [
		{ areaCode: 'g1', post: 'property', title: '物业' },
		{ areaCode: 'g1', post: 'police', title: '社区民警' },
	],
	supervised: false,
	told: false,
	trail: ['地点：按门牌码'],
	history: [
		{ at: '2026-11-21T08:00:00+08:00', by: '报事人', event: 'submit', text: '报事人上报了诉求' },
		{
			at: '2026-11-21T08:30:00+08:00',
			by: '网格长',
			event: 'return',
			text: '退回上一级',
			reason: '要协调',
			note: '见附件',
		},
	],
	allowed: [],
	clock,
}
