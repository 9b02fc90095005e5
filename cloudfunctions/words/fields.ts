import type { Actor, HistoryEntry } from '#shared/life/report'
import { EVENT_WORDS } from '#shared/words/life'
import { WHO_WORDS } from './history'

/** What is wrong with one field, where the rule is not one of form. */
export const FIELD_WORDS = {
	missing: '请填写这一项',
	rejectedText: '这里的文字没有通过审核，请换个说法',
	foreignPhoto: '照片没有传好，请重新选择照片',
	unknownReport: '没有这条诉求',
	unknownArea: '没有这个地方',
	notYourHousehold: '这不是您登记的家，请重新选地方',
	areaOrDoor: '区划编码和门牌码，请只填一个',
	unknownCategory: '没有这个类别，请重新选择',
	sayOrShow: '请写几句话、录一段音，或者拍一张照片',
	backwards: '结束的日子不能早于开始的日子',
	tooShort: '请至少写两个字，或者编号的后四位',
	tooLong: '最多看一年，请把日子选近一些',
	unnamedNeedsCategory: '这一类要知道是谁报的，才好办',
	aboutYourself: '这件事和您管的有关，请让他本人上报，或请别处的人替他报',
	unnamedForYourself: '替别人上报，要写他的名字',
	unnamedNeedsPlace: '不让人知道您是谁，就请写明地方',
	settledStaffOnly: '只有工作人员可以当场办结',
	settledUnnamed: '当场办好的，要写明是谁办的',
} as const

/** What was found, with what was done about it by somebody whose it is not to settle. */
export const doneOnTheSpot = (found: string, done: string): string =>
	[found, `当场做了：${done}`].filter((part) => part !== '').join('\n')

/** Into which report one was merged. */
export const mergedIntoSentence = (number: string): string =>
	`那一条已经并到编号 ${number} 的诉求里，请并到那一条`

/** Who did what in the meantime. */
export function staleSentence({ by, event }: HistoryEntry): string {
	return `${whoActed(by)}刚刚做了“${EVENT_WORDS[event]}”，请看最新情况再操作`
}

function whoActed({ kind, name }: Actor): string {
	switch (kind) {
		case 'staff':
			return name
		case 'timer':
			return WHO_WORDS.system
		case 'neighbour':
			return WHO_WORDS.neighbour
		case 'reporter':
			return WHO_WORDS.reporter
	}
}
