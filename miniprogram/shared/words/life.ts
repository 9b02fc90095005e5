import type { PlaceSeen, RejectReason } from '../life/event'
import type { HistoryEvent } from '../life/report'
import type { Status } from '../life/status'

/** Where a report stands, as staff call it. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
	reported: '待受理',
	accepted: '已受理',
	processing: '处置中',
	suspended: '挂起',
	resolved: '待确认',
	closed: '已结案',
	rejected: '不予受理',
	withdrawn: '已撤回',
	merged: '已并案',
}

/** The states in a resident's words: everyday speech in place of an office's. */
export const RESIDENT_STATUS_WORDS: Readonly<Record<Status, string>> = {
	...STATUS_WORDS,
	processing: '正在办',
	suspended: '等一等',
	rejected: '没有受理',
	merged: '并到一起办',
}

/** A report that stands still until its reporter answers, to them. */
export const WAITS_FOR_YOU = '等您回答'

/** Who reads where a report stands. */
export type StatusReader = 'resident' | 'staff'

export function statusWord(status: Status, reader: StatusReader): string {
	return (reader === 'staff' ? STATUS_WORDS : RESIDENT_STATUS_WORDS)[status]
}

/** What an event is called, on a button and in the history. */
export const EVENT_WORDS: Readonly<Record<HistoryEvent, string>> = {
	submit: '上报',
	regrid: '随网格调整',
	accept: '受理',
	assign: '分派',
	return: '退回',
	escalate: '上呈',
	start: '开始处置',
	settle: '自办自结',
	reject: '不予受理',
	appeal: '申诉',
	note: '记进展',
	add: '补充',
	urge: '催办',
	askExtension: '申请延期',
	grantExtension: '同意延期',
	refuseExtension: '不同意延期',
	suspend: '挂起',
	ask: '询问',
	answer: '答复',
	resume: '恢复',
	resolve: '办结',
	told: '已电话告知',
	heard: '电话回访',
	confirm: '确认',
	verify: '核查',
	nameVerifier: '指定核查人',
	rework: '没解决',
	unsolved: '我家的没解决',
	rate: '评价',
	reopen: '重新打开',
	supervise: '督办',
	join: '附议',
	merge: '并案',
	unmerge: '撤销并案',
	takeIn: '并入',
	letGo: '移出',
	close: '结案',
	withdraw: '撤回',
	reinstate: '撤销撤回',
	share: '给邻居看',
	unshare: '不给邻居看',
	hide: '收起公开',
	unhide: '恢复公开',
	dismiss: '集中处理',
	restore: '恢复集中处理',
	hold: '留存',
	endHold: '不再留存',
}

/** How the place of an emergency was made sure of. */
export const PLACE_SEEN_WORDS: Readonly<Record<PlaceSeen, string>> = {
	called: '已打电话核实',
	visited: '已到现场看过',
}

/** Why a report is not taken, as its reporter reads it. */
export const REJECT_WORDS: Readonly<Record<RejectReason, string>> = {
	notOurs: '这件事不归我们这里管',
	untrue: '去看过、问过，和说的不一样',
	inCourt: '正在打官司、仲裁或复议，要等那边的结果',
	answeredBefore: '同一件事已经办完，也答复过了',
}
