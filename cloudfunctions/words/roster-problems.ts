import type { Day } from '#shared/roster/tenure'
import { dayInWords } from '#shared/words/moment'
import { TYPED_WORDS } from '#shared/words/validation'

/** What to do about a word of the place's own. */
const OWN_WORD = '；是当地叫法的，先在“名册”的“当地叫法”里写上'

/** What may have been meant, where one name is near. */
function meant(near: string | undefined): string {
	return near === undefined ? '' : `。您是说“${near}”吗？`
}

/** Why a row of a list names no household, and how one was taken otherwise than it is written. */
export const LIST_PROBLEMS = {
	none: '请选一个文件，或者把名单粘贴进来',
	tooLong: (rows: number) => `名单太长了，最多 ${rows} 行，请分成几份`,
	saysNone: '看不出是哪一户。请写网格和户号，或者户主和住址，或者门牌码',
	whichGrid: '没有写是哪个网格，认不出是哪一户',
	elsewhere: (place: string, area: string) => `“${place}”不在${area}，没有算进去`,
	noSuchDoor: '这里没有这个门牌码，请核对',
	noSuchNumber: '名册里这个网格没有这个户号',
	noSuchHead: (near?: string) => `名册里没有这一户${meant(near)}`,
	otherHead: '名册里这一户的户主是另一个名字，请核对',
	emptyForGood: '这一户核实过没有人住，不用去',
	zeros: '户号前面的 0 和名册里的不一样（Excel 常会去掉），按名册里的认的，请核对',
	twice: '同一户写了不止一遍，只算一户',
} as const

/** What is wrong with a row of a roster file, said to the clerk. */
export const PROBLEMS = {
	noSuchHousehold: '名册里这个网格没有这个户号；新的户请写上户主和住址',
	unreadable: '这个文件读不出来：引号没有成对，或者不是 CSV 文件',
	noRows: '文件里没有内容',
	noColumn: (header: string) => `缺少“${header}”这一列`,
	noColumnBeside: (header: string) =>
		`这个人没有${header}，没有导入。请把${header}写在姓名后面，或者在右边加一列“${header}”`,
	unknownKind: (word: string) => `类别“${word}”认不出，应是区划、在岗、请假或户`,
	empty: '这一格不能空着',
	tooLong: (max: number) => `太长了，最多 ${max} 个字`,
	badCode: '编码只能用数字、字母和短横线，最多 32 位',
	unknownLevel: (word: string, near?: string) => `层级“${word}”认不出${meant(near) || OWN_WORD}`,
	unknownPost: (word: string, near?: string) => `岗位“${word}”认不出${meant(near) || OWN_WORD}`,
	unknownEngagement: (word: string) => `用工“${word}”认不出，应是专职或兼职`,
	leftPost: (word: string) => `写着“${word}”，这个人没有导入。名册里还有他的，请到“区划和岗位”里办离任`,
	unknownStanding: (word: string) => `在岗方式“${word}”认不出，应是在岗或代班`,
	badPhone: TYPED_WORDS.badPhone,
	badDate: '日期不对，应像 2026-03-01 这样写',
	datesReversed: '结束日期早于开始日期',
	badDoorCode: '门牌码不对，请核对，或者留空由系统生成',
	/** `sheet` where that row stands in another one. */
	sameAsRow: (row: number, sheet?: string) =>
		sheet === undefined ? `与第 ${row} 行重复` : `与工作表“${sheet}”第 ${row} 行重复`,
	sameAsEarlierRow: '前面已经有这一户，内容却不一样，这一行没有采用',
	unknownParent: (code: string) => `没有编码为 ${code} 的上级区划`,
	parentNotAbove: '上级区划的层级不能低于本级',
	cycle: '上级编码绕成了圈',
	endedArea: (name: string) => `“${name}”已经撤并，请用新的网格`,
	unknownPlace: (words: string, near?: string) => `名册里找不到“${words}”${meant(near)}`,
	bareGrid: (name: string) => `只写了“${name}”，没有写是哪个村（社区）的。请把村名也写上，或者写网格编码`,
	severalPlaces: (words: string) => `“${words}”不止一处，请把上级的名称也写上，或者写编码`,
	emptyFile: '没有一行能写入，请按上面列出的改好再来',
	unknownArea: (code: string) => `没有编码为 ${code} 的区划`,
	notAGrid: (name: string) => `“${name}”不是网格，户要编在网格里。请把网格也写上`,
	postNotHere: (post: string, level: string) => `“${post}”不设在“${level}”这一级`,
	samePhone: (name: string) => `这个电话已经是${name}的，一个电话只能是一个人`,
	phoneTaken: '这个电话已经是另一个人的，请核对姓名和电话',
	overlapping: '这个人在这个岗位的任期与已有的任期重叠',
	noTenure: '这个人这段时间不在这个岗位上，不能登记请假',
	doorCodeTaken: '这个门牌码已经是另一户的',
	hasHouseholds: '这个网格里还有户，层级不能改',
	rootLeftEmpty: (day: Day) => `从${dayInWords(day)}起最上一级没有调度员在岗，请先安排接替的人`,
} as const
