/** What clerks write into a cell that stands for nothing. */
export const NOTHING_WORDS: ReadonlySet<string> = new Set([
	'/',
	'\\',
	'-',
	'--',
	'—',
	'——',
	'无',
	'暂无',
	'没有',
	'空缺',
	'暂缺',
	'待定',
	'不详',
	'未知',
	'未登记',
	'空户',
	'空房',
	'空置',
	'无人',
	'无人居住',
	'无电话',
	'无手机',
	'没电话',
	'没有电话',
	'N/A',
])

/** Signs between the parts of a name, as keyboards write them; all of them are one: ·. */
export const NAME_DOTS = /[•‧∙⋅・･●]/g

/** An end that is open. */
export const OPEN_END_WORDS: ReadonlySet<string> = new Set(['至今', '今', '长期', '在任', '在岗'])

/** With these begins what stands between the rows of a table, or below it, and is none of them. */
export const TOTAL_ROW =
	/^(合计|小计|总计|共计|累计|本页合计|本村合计|全村合计|总户数|总人数|总人口|户数合计|人数合计|网格总数)(\(?\d*[户人个]?\)?)?[::]?$/
export const SIGNATURE_ROW =
	/^(填表|制表|审核|填报|统计|上报|负责|经办|复核|审批|联系)(人|单位|日期|时间|领导)?(签字|签名|盖章|\(签字\)|\(签名\)|\(盖章\))?[::]|^(单位|村委会|居委会)?\(?(公章|盖章|签章)\)?[::]?$/
export const NOTE_ROW = /^(\*|※)?(备?注|附注|说明|填表说明|填报说明|注意|注意事项|温馨提示)\d?[::.、]/
export const PAGE_ROW =
	/^(第?\d+页([,、/]?共\d+页)?|共\d+页([,、/]?第\d+页)?|第\d+\/\d+页|-\d+-|页码[::]?\d*)$/

/** A group of rows begins: 一、第一网格（共2户）. */
export const GROUP_HEADING =
	/^([一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[、.](?=\D))|\(?共?\d+[户人个]\)?$/

/** A cell that means: as in the cell above. */
export const DITTO = /^([-—]*(同上|同前|上同)[-—]*|〃|"|''|″|′′|”|″″)$/

/** A day that Excel made of a house number such as 3-2, as its CSV shows it. */
export const DAY_OF_A_NUMBER =
	/^(\d{1,2}月\d{1,2}日|\d{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{1,2})$/i

/** What stands between several people, or several phones, in one cell. */
export const BETWEEN_PEOPLE = /[\n、,，;；/]+/

/** Names of two characters and more with blanks between them: several people, or a name of several words. */
export const SPACED_NAMES = /^\p{Script=Han}{2,}([^\S\n]+\p{Script=Han}{2,})+$/u

/** What stands between several posts in one cell. */
export const BETWEEN_POSTS = /[\s、,，;；/+&()]+|兼(?!职)|[及和]/

/** What stands around a phone and is none of it: 手机:, （微信同号）, 短号664466. */
export const PHONE_REMARK =
	/^(联系)?(电话|手机|座机|固话|tel)(号码?)?[::.]?|\([^)]*\)?|\[[^\]]*\]?|(短号|微信|集团号|虚拟网|小号)[::]?\d{0,8}(同号)?|同微信号?|[\p{Script=Han}::,，.。;；、]+$/giu

/** An extension behind a landline: 0482-8812345转801. */
export const EXTENSION = /^(.*\d)\s*(?:转|分机号?|ext\.?|-|—)\s*(\d{2,5})$/i

/** Who is written down so is in post no more. */
export const LEFT_POST =
	/^(否|不在岗|不在职|已?(离职|离任|离岗|卸任|免职|辞职|退休|调离|调走|调出|停职)|已故|去世)$/

/** Before a name, and no part of it: 户主：己一. */
export const NAME_LABEL = /^(户主|姓名|本人|联系人|负责人|网格长|网格员):/

/** Behind a day on which something began. */
export const SINCE = /(至今|起|开始|以来)$/

/** Behind a name, and no part of it: 王芳（女）. */
export const NAME_REMARK = /\([^()\d]+\)$/

/** Between two phones in one cell. */
export const BETWEEN_PHONES = /[\s、,，;；/\\|]+/

/** A day in Chinese numbers: 二〇二一年五月一日. */
export const HAN_DAY =
	/^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?$/
export const HAN_DIGITS = '〇一二三四五六七八九'
export const HAN_ZEROS = /[○零]/g
export const HAN_TEN = '十'

/** A month without a day: 2021.05, 2021年5月, 2021-5, 202105, 2021年5月底. */
export const MONTH = /^(\d{4})(?:[-/.年](\d{1,2})(?:月[初底末]?)?|(0[1-9]|1[0-2]))$/

/** A mobile phone anywhere in a text: the second group. */
export const MOBILE = /(^|\D)(1[3-9]\d{9})(?!\d)/
