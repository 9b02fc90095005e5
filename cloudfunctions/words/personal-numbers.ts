/** How people write and say digits beside 0–9. */
export const HAN_DIGITS: Readonly<Record<string, string>> = {
	...{ 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
	...{ 壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5', 陆: '6', 柒: '7', 捌: '8', 玖: '9' },
	...{ 幺: '1', 两: '2', 俩: '2' },
}

/** Digits only between others: the words of soldiers and drivers, and letters that look like digits. */
export const SOFT_DIGITS: Readonly<Record<string, string>> = {
	...{ 洞: '0', 拐: '7', 勾: '9' },
	/** What a phone hears for 幺. */
	...{ 妖: '1', 腰: '1', 夭: '1', 吆: '1' },
	...{ O: '0', o: '0', l: '1', I: '1' },
}

/** The digit that is also drawn as a dash. */
export const ONE = '一'

/** What makes a digit before it no digit of a number: 一下, 一共, 四位. */
export const AFTER_A_LONE_DIGIT = '下共起直定样些般会边遍次位段截组个'

/** What makes a digit after it no digit of a number: 第三段. */
export const BEFORE_A_LONE_DIGIT = '第每'

/** What follows a quantity. */
export const UNITS =
	'号楼单元室户年月日时点分秒块毛角万亿千百十斤公两亩平米方吨度岁个名人口只头条次天周层栋幢排组队村里路巷弄座期批步兆份张件根棵袋届%％℃'

/** What makes even eleven digits in a row a quantity. */
export const MEASURES = '元块吨度斤亩平米'

/** What parts two phones of the same people. */
export const OR = /^[\s、,，/;；或和跟]{1,4}$/

/** What people say between the parts of one number; the longest first. */
export const BETWEEN_PARTS: readonly string[] = [
	...[
		'最后四位',
		'中间四位',
		'后面四位',
		'前面三位',
		'后边四位',
		'后四位',
		'前三位',
		'第一段',
		'第二段',
		'第三段',
	],
	...['最后几位', '后面几位', '后八位', '尾四位', '末四位', '四位', '三位', '八位'],
	...[
		'接下来',
		'接着',
		'然后',
		'后面',
		'后边',
		'后头',
		'前面',
		'中间',
		'最后',
		'末尾',
		'尾号',
		'尾数',
		'再加',
		'加上',
	],
	...[
		'空格',
		'空一格',
		'横杠',
		'横线',
		'一杠',
		'就是',
		'那个',
		'这个',
		'还有',
		'再是',
		'再来',
		'开头',
		'打头',
		'结尾',
	],
	...[
		'是',
		'再',
		'接',
		'转',
		'杠',
		'横',
		'空',
		'加',
		'和',
		'跟',
		'连',
		'到',
		'后',
		'尾',
		'完了',
		'区号',
		'呢',
		'啊',
		'嗯',
		'呃',
		'哦',
		'嘛',
		'的',
		'逗号',
		'点',
	],
]

/** What is said right before a phone. */
export const PHONE_CUES: readonly string[] = [
	...[
		'电话',
		'手机',
		'座机',
		'固话',
		'宅电',
		'家电',
		'号码',
		'联系方式',
		'联系',
		'热线',
		'致电',
		'拨打',
		'拨',
		'打',
		'呼',
		'来电',
		'找他',
		'找我',
		'办公室',
		'值班室',
		'传真',
	],
	...['tel', 'TEL', 'Tel', 'phone'],
]

/** What is said right before an account. */
export const ACCOUNT_CUES: readonly string[] = [
	...[
		'卡号',
		'账号',
		'帐号',
		'账户',
		'帐户',
		'银行卡',
		'存折',
		'一卡通',
		'信用社',
		'农行',
		'工行',
		'建行',
		'中行',
		'邮储',
		'农信',
	],
]

/** What is said right before an identity card. */
export const IDENTITY_CUES: readonly string[] = [
	'身份证号码',
	'身份证号',
	'身份证',
	'证件号码',
	'证件号',
	'身份号',
]

/** What is said right before a number that is nobody's. */
export const THING_CUES: readonly string[] = [
	...[
		'编号',
		'单号',
		'工单',
		'受理号',
		'订单',
		'订单号',
		'户号',
		'表号',
		'票号',
		'代码',
		'编码',
		'文号',
		'案号',
		'合同号',
		'流水号',
		'批号',
		'箱号',
	],
	...['林权证', '草原证', '土地证', '产权证', '房产证', '宗地', '图斑'],
	...['电表', '水表', '燃气表', '快递', '合同', '车牌', '车牌号', '型号', '条码', '发票'],
]

/** What may stand between such a cue and its number. */
export const AFTER_A_CUE: readonly string[] = ['号码', '号', '就是', '是', '为', '叫', '在这', '一下', '给']

/** What may stand between WeChat and a name on it. */
export const AFTER_CHAT: readonly string[] = [
	'名片',
	'搜索',
	'搜',
	'查找',
	'吧',
	'哈',
	'呀',
	'啊',
	'哦',
	'我的',
	'我',
]

/** An extension behind a landline. */
export const EXTENSIONS: readonly string[] = ['转', '分机']

/** How WeChat and QQ are called, as the source of a RegExp: 微❤信, 薇：, 加 v, 我微：. */
export const CHAT_NAME =
	'[微薇徽威][^\\p{Script=Han}A-Za-z0-9]{0,2}信|[微薇v]\\s?[❤♥]\\ufe0f?|薇(?=[^\\p{Script=Han}A-Za-z0-9])|微(?=\\s?[:：])|we(?:i|chat)?信|wechat|weixin|v信|vx|wx|[加➕+＋]我?\\s?[v微薇](?:信|号)?|我\\s?v(?=[\\s:：])|v号|v(?=\\s?[:：])|卫星号|绿泡泡|扣扣|企鹅号|[加➕+＋]\\s?q(?![a-z])|q(?=号|\\s?[:：])|q\\s?q'

/** Slang for WeChat, which only a person uses who gives their own number. */
export const CHAT_SLANG = /^(?:[薇徽威]|微[❤♥:：]|我?\s?v|wx|卫星|绿泡泡|[加➕+＋])/i

/** Whose it is, before the name: 加我微信…. */
export const WHOSE_BEFORE = /[加➕+＋我他她俺]$/

/** Whose it is, between the name and what it is, as the source of a RegExp: …是我的微信. */
export const WHOSE_BEHIND = '[这那]?(?:就?是)?[我他她俺]的?|[这那]?就?是|这个'

/** The sign of an identity card's last place, as it is written and said. */
export const TENS: readonly string[] = ['x', 'X', 'Ｘ', 'ｘ', '叉']
