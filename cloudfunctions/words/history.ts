import { PLACE_SEEN_WORDS, REJECT_WORDS } from '#shared/words/life'
import { saidWords } from '#shared/words/progress'
import { chinaDay } from '#shared/clock/china-time'
import { dayInWords } from '#shared/words/moment'
import type { HistoryEntry } from '#shared/life/report'
import type { ExtensionUnit } from '#shared/report/category'

const UNIT_WORDS: Readonly<Record<ExtensionUnit, string>> = { hours: '小时', workingDays: '个工作日' }

/** Who did something, as one viewer reads it. */
export const WHO_WORDS = { you: '您', reporter: '报事人', neighbour: '一位邻居', system: '系统' } as const

/** Between two things that were said at once. */
export const THEN = '；'

export const placeAdded = (place: string): string => `地点：${place}`

/** What happened, in a sentence that a villager reads. `who` is a name, 您 or 系统; a reporter is spoken to. */
export function historySentence(
	entry: HistoryEntry,
	who: string,
	unit: ExtensionUnit,
	toReporter: boolean,
): string {
	const at = entry.ownerWords ?? ''
	switch (entry.event) {
		case 'submit':
			return `${who}上报了诉求，交给${at}`
		case 'regrid':
			if (at) return `网格调整，现在由${at}办理，时限不变`
			return entry.checkerWords ? `网格调整，现在由${entry.checkerWords}核查` : '网格调整，办理和时限都不变'
		case 'accept':
			return `${who}已受理，负责到底`
		case 'assign':
			return entry.set.status === 'accepted' ? `${who}自己接了下来` : `${who}分派给${at}`
		case 'return':
			return `${who}说不归这里管，退回给${at}`
		case 'escalate':
			return escalatedSentence(entry, who, toReporter)
		case 'start':
			return `${who}开始办了`
		case 'settle':
			return `${who}当场办好了`
		case 'reject':
			return `${who}没有受理：${entry.rejectReason ? REJECT_WORDS[entry.rejectReason] : ''}`
		case 'appeal':
			return `${who}申诉，转由${at}重新受理`
		case 'note':
			return `${who}说了进展`
		case 'add':
			return `${who}作了补充`
		case 'urge':
			return `${who}催了一次`
		case 'askExtension':
			return `${who}申请延期 ${entry.set.extensions?.asked?.amount ?? ''} ${UNIT_WORDS[unit]}`
		case 'grantExtension':
			return `${who}同意延期`
		case 'refuseExtension':
			return `${who}没有同意延期`
		case 'suspend':
			return `${who}先等一等，条件具备了再办`
		case 'ask':
			return `${who}想问${toReporter ? WHO_WORDS.you : WHO_WORDS.reporter}一件事`
		case 'answer':
			return `${who}答复了`
		case 'resume':
			return entry.by.kind === 'timer' ? '等的时间到了，接着办' : `${who}接着办了`
		case 'resolve':
			return toReporter ? `${who}办好了，请您看看` : `${who}办好了，请报事人确认`
		case 'told':
			return `${who}打电话告诉了结果`
		case 'heard':
			return `${who}打电话问了报事人：${saidWords(entry)}${heardNext(entry)}`
		case 'confirm':
			return entry.set.status === 'closed' ? `${who}确认了结果，诉求结案` : `${who}确认了结果，还要别人核查`
		case 'verify':
			return entry.checkerWords
				? `${who}核查过了，确实办好了，还要${entry.checkerWords}再核查一次`
				: `${who}核查过了，确实办好了，诉求结案`
		case 'nameVerifier':
			return `${who}请${entry.checkerWords ?? ''}${entry.set.checks?.named?.name ?? ''}去核查`
		case 'rework':
			return entry.set.supervision ? `${who}说还没解决，转由${at}督办` : `${who}说还没解决，重新办`
		case 'unsolved':
			return `${who}说自家的还没解决`
		case 'rate':
			return `${who}作了评价`
		case 'reopen':
			return `${who}重新打开了诉求`
		case 'supervise':
			return `${who}督办：每个工作日要说一次进展`
		case 'join':
			return `${who}说家里也有这件事`
		case 'merge':
			return `${who}把它并入编号 ${entry.set.mergedInto?.number ?? ''} 的诉求，一起办`
		case 'unmerge':
			return `${who}把它分了出来，重新单独办`
		case 'takeIn':
			return `${who}把编号 ${entry.otherNumber ?? ''} 的诉求并了进来，一起办`
		case 'letGo':
			return `${who}把编号 ${entry.otherNumber ?? ''} 的诉求移了出去，单独办`
		case 'close':
			return '告诉结果满七天，没有不同意见，诉求结案'
		case 'withdraw':
			return `${who}撤回了诉求`
		case 'reinstate':
			return at ? `${who}不撤回了，现在由${at}办理` : `${who}不撤回了，接着办`
		case 'share':
			return `${who}让邻居看到写的话和照片`
		case 'unshare':
			return `${who}不让邻居看写的话和照片了`
		case 'hide':
			return `${who}把公开的话和照片收了起来，邻居看不到了`
		case 'unhide':
			return `${who}恢复了公开，邻居又看得到了`
		case 'dismiss':
			return `${who}把短时间内的多件集中处理，这一件不予受理${entry.placeSeen ? `（${PLACE_SEEN_WORDS[entry.placeSeen]}）` : ''}`
		case 'restore':
			return `${who}恢复了这一件，接着办`
		case 'hold':
			return `${who}把这件事留存下来${untilWords(entry)}，到期以前不会删除`
		case 'endHold':
			return `${who}不再留存这件事，到时间会删除`
	}
}

/** 上呈 and 超时上呈 are words of offices: a reporter reads what they mean. */
function escalatedSentence(entry: HistoryEntry, who: string, toReporter: boolean): string {
	const { ownerWords: at = '', checkerWords, by } = entry
	const now = toReporter ? `现在由${at}办` : `现在由${at}办理`
	if (checkerWords) return `到时限还没有核查，自动转给上一级${checkerWords}核查`
	if (by.kind !== 'timer')
		return at ? `${who}${toReporter ? '交到了上一级' : '上呈'}，${now}` : `${who}请求督办`
	if (!at) return '到时限还没有办，已是最上一级，列入督办'
	const passed = toReporter ? '到时间还没有办，自动交到上一级' : '到时限还没有办，超时上呈'
	return `${passed}，${passedByWords(entry)}${now}`
}

const passedByWords = ({ passedBy }: HistoryEntry): string =>
	passedBy ? `${passedBy.join('、')}还没有开通微信，收不到，` : ''

/** What a follow-up call leads to. */
function heardNext({ set, ownerWords }: HistoryEntry): string {
	if (set.status === 'closed') return '，诉求结案'
	if (set.status === 'processing') return '，重新办'
	if (set.status !== 'reported') return '，还要别人核查'
	return ownerWords === undefined ? '，列入督办' : `，转由${ownerWords}督办`
}

/** Until when it is kept; of a forgotten report nobody knows any more. */
const untilWords = ({ set: { hold } }: HistoryEntry): string =>
	hold ? `，到 ${dayInWords(chinaDay(hold.until))}` : ''
