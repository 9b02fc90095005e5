/** The sheets of the template: what each is for, its columns, and an example that stands in the instructions only. */
export const TEMPLATE = {
	file: '连心网格名册模板.xlsx',
	instructions: '填写说明',
	columnsOfInstructions: ['表', '列', '填什么', '例子'],
	title: '连心网格名册模板：只填用得上的表，别的留空；列的顺序可以变，不用的列可以删，列名按习惯写也认得',
	sheets: {
		grids: '网格一览',
		areas: '区划',
		posts: '在岗',
		leaves: '请假',
		households: '住户',
	},
} as const

/** A column of the template. */
export interface TemplateColumn {
	header: string
	what: string
	example: string
}

export const TEMPLATE_COLUMNS: Readonly<Record<keyof typeof TEMPLATE.sheets, readonly TemplateColumn[]>> = {
	grids: [
		{ header: '乡镇', what: '网格所在的苏木乡镇或街道', example: '科尔沁镇' },
		{ header: '村', what: '网格所在的嘎查、村或社区', example: '柳树川村' },
		{ header: '网格', what: '网格的名称，一行一个网格', example: '第一网格' },
		{ header: '网格长', what: '姓名；没有人就空着', example: '李秀英' },
		{ header: '网格长电话', what: '11 位手机号', example: '13800000000' },
		{ header: '网格员1', what: '姓名；有几个网格员就用几列', example: '王小军' },
		{ header: '网格员1电话', what: '11 位手机号', example: '13800000000' },
		{ header: '网格员2', what: '同上', example: '' },
		{ header: '网格员2电话', what: '同上', example: '' },
		{ header: '社区民警', what: '姓名', example: '赵志刚' },
		{ header: '社区民警电话', what: '手机号，或带区号的座机', example: '0482-8800110' },
		{ header: '物业', what: '物业联系人的姓名，没有物业就空着', example: '' },
		{ header: '物业电话', what: '手机号，或带区号的座机', example: '' },
	],
	areas: [
		{ header: '编码', what: '统计用区划代码；网格可以在村的代码后面加 -1、-2', example: '152221100209-1' },
		{ header: '名称', what: '口头怎么叫就怎么写', example: '第一网格' },
		{
			header: '层级',
			what: '盟、市、旗、县、区、苏木、乡、镇、街道、嘎查、村、社区、网格、楼栋等',
			example: '网格',
		},
		{ header: '上级编码', what: '上一级的编码；最上一级空着', example: '152221100209' },
		{ header: '服务中心', what: '可以不填', example: '' },
		{ header: '服务中心电话', what: '可以不填', example: '' },
		{ header: '服务时间', what: '可以不填', example: '周一至周五 8:30–17:30' },
	],
	posts: [
		{ header: '区划编码', what: '在哪里任职；没有编码就写后面三列名称', example: '152221100209' },
		{ header: '乡镇', what: '有编码就不用填', example: '科尔沁镇' },
		{ header: '村', what: '有编码就不用填', example: '柳树川村' },
		{ header: '网格', what: '有编码就不用填；村一级的岗位空着', example: '' },
		{
			header: '岗位',
			what: '网格长、网格员、单元长、村负责人、社区民警、物业、核查员、调度员、管理员',
			example: '村负责人',
		},
		{ header: '姓名', what: '', example: '张永福' },
		{ header: '电话', what: '11 位手机号，或带区号的座机；一个电话只能是一个人', example: '13800000000' },
		{ header: '任职日期', what: '从哪天起，当天也算', example: '2026-03-01' },
		{ header: '离任日期', what: '到哪天止，当天也算；还在任就空着', example: '' },
		{ header: '在岗方式', what: '空着是在岗；代班的写 B角', example: '' },
		{ header: '单位', what: '可以不填', example: '柳树川村委会' },
	],
	leaves: [
		{ header: '区划编码', what: '在哪里任职；没有编码就写后面三列名称', example: '152221100209-1' },
		{ header: '乡镇', what: '有编码就不用填', example: '' },
		{ header: '村', what: '有编码就不用填', example: '' },
		{ header: '网格', what: '有编码就不用填', example: '' },
		{ header: '岗位', what: '', example: '网格长' },
		{ header: '姓名', what: '可以不填，按电话认人', example: '李秀英' },
		{ header: '电话', what: '名册里登记的电话', example: '13800000000' },
		{ header: '请假日期', what: '从哪天起，当天也算', example: '2026-03-01' },
		{ header: '销假日期', what: '到哪天止，当天也算；没有定就空着', example: '2026-03-10' },
	],
	households: [
		{ header: '乡镇', what: '有网格编码就不用填', example: '科尔沁镇' },
		{ header: '村', what: '有网格编码就不用填', example: '柳树川村' },
		{ header: '网格', what: '网格的名称；也可以把列名改成“网格编码”，写编码', example: '第一网格' },
		{ header: '户号', what: '在网格里不重复，以后不要改', example: '001' },
		{ header: '户主', what: '', example: '王建国' },
		{ header: '户主电话', what: '可以不填；几家可以是一个电话，只给管这件事的人看', example: '13800000000' },
		{ header: '住址', what: '写到门牌或楼栋单元室', example: '柳树川村 1 组 12 号' },
		{ header: '门牌码', what: '已经印好的联系卡才填；空着由系统生成', example: '' },
		{ header: '包户党员', what: '结对联系这一户的人，没有就空着', example: '' },
		{ header: '包户电话', what: '11 位手机号', example: '' },
	],
}
