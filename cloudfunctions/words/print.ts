import type { Day } from '#shared/roster/tenure'
import { dayInWords } from '#shared/words/moment'

/** What stands on a printed card beside names and numbers. */
export const PRINT_WORDS = {
	kind: '网格联系卡',
	scan: '微信扫一扫，看今天谁负责',
	typeIn: '扫不了，就在小程序“连心网格”里输入门牌码。',
	code: '门牌码',
	paired: '包户党员',
	nobody: '扫码看今天谁负责',
	number: (number: string) => `户号 ${number}`,
	printedOn: (day: Day) => `${dayInWords(day)}印，以扫码看到的为准`,
	sheet: (page: number, pages: number) => `第 ${page} 张，共 ${pages} 张`,
	missing: (sign: string) => `“${sign}”处的字字库里没有，请手写补上`,
	howToPrint: (sheets: number) =>
		`共 ${sheets} 张 A4 纸。打印时选“实际大小”（100%），单面。沿虚线剪下，虚线外的户号条只用来分发，不要贴上墙。`,
	print: '打印',
	missingTexts: (texts: readonly string[]) =>
		`字库里没有其中的字，卡上是“〓”，请手写补上：${texts.join('、')}`,
	cutTexts: (texts: readonly string[]) => `太长，卡上没有印全：${texts.join('、')}`,
	tooLarge: '一次最多印一个乡镇（街道）的联系卡，请选小一些的地方',
	noGrid: '这里还没有网格，没有联系卡可印',
	/** The name of the file that is printed. */
	file: (place: string) => `${place}联系卡`,
} as const
