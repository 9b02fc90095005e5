import { type Day, endsBefore, type DaySpan, type Engagement, type Tenure } from '#shared/roster/tenure'
import { dayInWords } from '#shared/words/moment'
import type { ServiceCentre } from '#shared/area/area'

/** How the log of the roster's changes says what was done. */

interface Counts {
	areas: number
	people: number
	households: number
}

/** What there is of it; nothing where there is nothing. */
function counted(what: string, { areas, people, households }: Counts): string[] {
	const parts = [
		...(areas > 0 ? [`${areas} 个区划`] : []),
		...(people > 0 ? [`${people} 名人员`] : []),
		...(households > 0 ? [`${households} 户`] : []),
	]
	return parts.length > 0 ? [`${what} ${parts.join('、')}`] : []
}

export const importedFile = (file: string, added: Counts, changed: Counts): string => {
	const done = [...counted('新增', added), ...counted('改动', changed)]
	return `导入“${file}”：${done.join('；') || '没有变化'}`
}

/** Who made a change, and who confirmed it. */
export const BY_BOTH = (by: string, second: string): string => `${by}提出，${second}确认`

export const undidChange = (what: string): string => `撤销：${what}`

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

/** How a clerk is told, before a file is written, what it makes of what is there: 王明 → 李强. */
export const DIFFERENCE_WORDS = {
	nobody: '没有人',
	nothing: '没有写',
	person: (phone: string) => `电话 ${phone} 的人`,
	household: (place: string, number: string) => `${place} ${number} 户`,
	number: (place: string, number: string) => `${place}户号 ${number}`,
	twin: (name: string, place: string) => `${name}（表里写在${place}）`,
	areaName: '名称',
	level: '层级',
	above: '上级',
	centre: '综治中心',
	headName: '户主',
	address: '住址',
	phone: '电话',
	doorCode: '门牌码',
	paired: '包户人',
	field: (name: string, value: string) => `${name}：${value}`,
	body: '单位',
	and: '、',
} as const

const ENGAGED: Readonly<Record<Engagement, string>> = { fullTime: '专职', partTime: '兼职' }

const days = ({ from, to }: DaySpan): string =>
	to === undefined ? `${dayInWords(from)}起` : `${dayInWords(from)}至${dayInWords(to)}`

/** Who is at a desk or will be, from a day on, and for how long where that is not simply from now on. */
export function tenureWords(tenure: Tenure, day: Day): string {
	const { name, kind, title, engagement, from, to, leaves } = tenure
	const more = [
		...(kind === 'deputy' ? ['代班'] : []),
		...(title === undefined ? [] : [title]),
		...(engagement ? [ENGAGED[engagement]] : []),
		...(from > day ? [`${dayInWords(from)}起`] : []),
		...(to === undefined ? [] : [`到${dayInWords(to)}为止`]),
		...leaves.filter((leave) => !endsBefore(leave, day)).map((leave) => `请假 ${days(leave)}`),
	]
	return more.length === 0 ? name : `${name}（${more.join('，')}）`
}

/** A service centre in one line. */
export const centreWords = (centre: ServiceCentre | undefined): string =>
	centre === undefined ? '' : Object.values(centre).join(' ')

/** Who looks in on a household, and from when on where that is known. */
export function pairedWords(paired: { name: string; phone: string; from?: Day } | undefined): string {
	if (paired === undefined) return ''
	const { name, phone, from } = paired
	return [name, phone, ...(from === undefined ? [] : [`${dayInWords(from)}起`])].join(' ')
}
