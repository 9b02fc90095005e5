import type { ServiceCentre } from '#shared/area/area'
import { endsBefore, type Day, type DaySpan, type Engagement, type Tenure } from '#shared/roster/tenure'
import { dayInWords } from '#shared/words/moment'

/** How a clerk is told, before a file is written, what it makes of what is there: 王明 → 李强. */
export const DIFFERENCE_WORDS = {
	nobody: '没有人',
	nothing: '没有写',
	person: (phone: string) => `电话 ${phone} 的人`,
	household: (place: string, number: string) => `${place} ${number} 户`,
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
