/**
 * Headers of wide tables, one row a grid: under them stand the holders of the post. Numbers at the end (网格员2), a
 * following 姓名 and A角 or B角 are taken off before. The right side is what the post is called in a row of its own.
 */
export const POST_HEADERS: Readonly<Record<string, string>> = {
	网格长: '网格长',
	网格负责人: '网格长',
	网格员: '网格员',
	专职网格员: '专职网格员',
	兼职网格员: '兼职网格员',
	民警: '社区民警',
	社区民警: '社区民警',
	包片民警: '社区民警',
	包村民警: '社区民警',
	驻村民警: '社区民警',
	责任民警: '社区民警',
	辖区民警: '社区民警',
	联系民警: '社区民警',
	片警: '社区民警',
	物业: '物业',
	物业负责人: '物业',
	物业联系人: '物业',
	物业经理: '物业',
	物业管家: '物业',
	物业人员: '物业',
	单元长: '单元长',
	楼栋长: '单元长',
	楼长: '单元长',
	楼门长: '单元长',
	村负责人: '村负责人',
	村社区负责人: '村负责人',
	村书记: '村负责人',
	村支书: '村负责人',
	支部书记: '村负责人',
	党支部书记: '村负责人',
	村支部书记: '村负责人',
	村党支部书记: '村负责人',
	嘎查负责人: '村负责人',
	嘎查书记: '村负责人',
	嘎查支部书记: '村负责人',
	嘎查党支部书记: '村负责人',
	社区负责人: '村负责人',
	社区书记: '村负责人',
	社区党支部书记: '村负责人',
	核查员: '核查员',
	调度员: '调度员',
}

/** Posts that stand above the grid in whose row they are written. */
export const VILLAGE_POSTS: ReadonlySet<string> = new Set(['村负责人'])
export const TOWN_POSTS: ReadonlySet<string> = new Set(['调度员'])

/** In a list of changes, before the post of whoever has it now; who had it stands under 原网格长, which is not read. */
export const PRESENT_MARK = /^(现任?|新任?|拟任|调整后|变更后)/

/** Endings of a header about a post's holder: their name, or their phone. */
export const NAME_ENDING = /(姓名|名字)$/
export const PHONE_ENDING = /(联系电话|手机号码|手机号|电话号码|联系方式|联系手机|电话|手机)$/

/** Between the two, where name and phone share a column: 网格长姓名及电话. */
export const AND_ENDING = /(及其|及|和|与)$/

/** Numbers at the end of a header: 网格员2, 网格员二. */
export const NUMBER_ENDING = /[0-9一二三四五六七八九十]+$/

/** Marks in a header that tell the person in post from the deputy. */
export const STANDING_MARK = /[AB]角/g
export const DEPUTY_MARK = 'B角'

/** Headers of an area whose level its name shows; used where a sheet has neither codes nor columns for the levels. */
export const AREA_NAME_HEADERS: readonly string[] = ['区划', '区划名称', '所属区划', '所在区划', '责任区域']

/** Headers under which a register says what each of its people is to the head of the household. */
export const RELATION_HEADERS: readonly string[] = [
	'与户主关系',
	'与户主的关系',
	'与户主之关系',
	'户主关系',
	'与户主',
	'家庭关系',
	'成员关系',
	'与本户关系',
]

/** What stands there for the head. */
export const HEAD_RELATION = /^(户主|本人|本户户主|户主本人|本人或户主|户主或本人|本人户主|家长)$/

/** Groups of columns that say nothing of whose the names below are. */
export const NEUTRAL_GROUP = /(信息|情况|资料|内容|基本)$/

/** A name that says in which village the grid is, or a code. */
export const SELF_NAMED_GRID = /(村|嘎查|社区).*(网格|组|格)|^[\dA-Za-z-]{6,}$/

/** The shape of a grid's name; the header of its column does not matter. */
export const GRID_NAME = /网格$/

/** Columns that nobody expects to be read. */
export const PLAIN_HEADERS: ReadonlySet<string> = new Set(['序号', '序', '备注', '说明', '注'])

/** What stands above a county, in an address that says it all. */
export const ABOVE_ROOT = /(省|自治区|盟|市|州|地区)$/

/** What such a name ends in, and the level it so belongs to. */
export const TOWN_ENDING = /(乡|镇|街道|街道办事处|苏木|牧场|农场|林场|马场|园区)$/
export const VILLAGE_ENDING = /(村|嘎查|社区|村委会|居委会|委员会|生活区)$/

/** In the name of a sheet, or a header: its rows are leaves. */
export const LEAVE_WORD = '请假'

/** In the name of a sheet: it says how to fill in the others. */
export const INSTRUCTIONS_WORD = /说明|须知|示例|字典|下拉|选项/

/** In the header of a column: its names are grids, and this is their level. */
export const GRID_WORD = '网格'

/** Under these a grid often has only a number within its village, which is no code. */
export const NUMBER_HEADERS: readonly string[] = ['编号', '网格编号', '所属网格编号']

/** A grid that a table knows only by a number. */
export const NUMBERED_GRID = (number: string): string => `第${number}网格`

/** The columns of a bare table of divisions, one village a row with everything above it. */
export const DIVISION_HEADERS = [
	'code',
	'name',
	'street_code',
	'street',
	'area_code',
	'area',
	'city_code',
	'city',
] as const
