import type { Day } from '#shared/roster/tenure'
import { dayInWords } from '#shared/words/moment'

/** What the log says of a change that a clerk made by hand. `desk` is a desk in words. */
export const MOVE_SENTENCES = {
	appoint: (name: string, desk: string, from: Day) => `${name}任${desk}，自${dayInWords(from)}起`,
	handOver: (before: string, after: string, desk: string, day: Day) =>
		`${desk}由${before}交接给${after}，自${dayInWords(day)}起`,
	endPost: (name: string, desk: string, lastDay: Day) =>
		`${name}不再任${desk}，最后一天是${dayInWords(lastDay)}`,
	leave: (name: string, desk: string, from: Day, to: Day | undefined, deputy: string | undefined) =>
		`${desk}${name}请假，自${dayInWords(from)}${to === undefined ? '起' : `至${dayInWords(to)}`}${deputy === undefined ? '' : `，由${deputy}代班`}`,
	cancelLeave: (name: string, desk: string, from: Day) => `${desk}${name}取消自${dayInWords(from)}起的请假`,
	split: (grid: string, into: readonly string[]) => `${grid}拆分为${into.join('、')}`,
	merge: (grids: readonly string[], into: string) => `${grids.join('、')}合并为${into}`,
} as const

/** Why a change does not fit what is there. */
export const MOVE_PROBLEMS = {
	samePhone: (name: string) => `这个电话已经是${name}的，一个电话只能是一个人`,
	postNotHere: (level: string) => `这个岗位不设在“${level}”这一级`,
	endsBeforeItBegins: '结束日期早于开始日期',
	thereAlready: (name: string) => `${name}这段时间已经在这个岗位上`,
	notThere: '这个人那一天不在这个岗位上',
	samePerson: '接手的和原来的是同一个人',
	noLeave: '这一天没有登记请假',
	ended: '这个网格已经撤并，不能再改',
	notAGrid: '只有网格可以拆分或合并',
	foreignHousehold: '有的户不在这个网格里，请重新选择',
	twice: '同一户不能分到两个网格',
	leftOver: (count: number) => `还有 ${count} 户没有分到新网格`,
	foreignUnit: '有的单元不在这个网格里，请重新选择',
	unitTwice: '同一个单元不能分到两个网格',
	tooManyReports: (count: number, most: number) =>
		`这里还有 ${count} 件没办完的诉求，一次最多带走 ${most} 件，请先办结一些`,
	cannotUndo: '网格拆分、合并时，没办完的诉求已经跟着走了，不能撤销；可以再合并或拆分回来',
	sameGrid: '请选两个以上不同的网格',
	sameName: (name: string) => `已经有叫“${name}”的网格，请换一个名称`,
	otherVillage: '只能合并同一个村或社区的网格',
} as const
