import { HOUSE_WORDS } from './visit-house'
import { LIST_WORDS } from '../states'

export const HOUSES_WORDS = {
	label: '找一户',
	placeholder: '户号、姓名或住址',
	choose: '替谁上报',
	hint: '点一户，看姓名和电话，替他家上报。看了会记下来。',
	chooseHint: '点哪一户，就替哪一户上报。您看了姓名和电话，会记下来。',
	ask: '到名册里按姓名、电话找',
	emptyTitle: '这里还没有住户',
	emptyHint: '管理员把您网格的住户名册导入以后，这里就有了。',
	none: '没有找到这一户。换个字试试，或者到名册里找。',
	more: LIST_WORDS.more,
	recorded: '您看了这一家的姓名和电话，已经记下来，这家人能查到。',
	opening: '正在打开这一家…',
	belongs: '这一家的人',
	waits: '等您确认',
	letGo: '不是这一家的了',
	letGoYes: '移出',
	letGoNo: '再想想',
	call: '打电话',
	noPhone: '没有登记电话',
	report: '替这一家上报',
	reports: '这一家报过的事',
	beside: HOUSE_WORDS.link,
	reportsEmptyTitle: '这一家还没有报过事',
	reportsEmptyHint: '从这一家，或者扫这一家的联系卡报的事，都会在这里。',
} as const

/** Sentences with something to fill in. */
export const HOUSES_SAYS = {
	count: (count: number) => `一共 ${count} 户`,
	found: (found: number, count: number) => `找到 ${found} 户，一共 ${count} 户`,
	named: (number: string, head: string) => `${number} · ${head}`,
	head: (name: string) => `户主：${name}`,
	letGoAsk: (name: string) => `把 ${name} 从这一家移出去？以后 TA 还可以重新扫门牌码。`,
	members: (names: string) => `家里用微信的：${names}`,
	from: (moment: string) => `没有网络，这是 ${moment} 的名单`,
} as const
