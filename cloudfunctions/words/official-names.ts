/** How official registers end the name of a village, and how people end it; the first that fits counts. */
const VILLAGE_ENDINGS: readonly (readonly [official: RegExp, usual: string])[] = [
	[/嘎查村?(村民|人民)?(委员会|委会|委)$/, '嘎查'],
	[/队(居民委员会|居委会|村民委员会|村委会)$/, '队'],
	[/(社区)?居(民委员会|民委会|委会|委)$/, '社区'],
	[/社区(委员会|筹备处)$/, '社区'],
	[/村?(村民|村)(委员会|委会|委)$/, '村'],
	[/委员会$/, ''],
	[/(.)虚拟(社区|生活区)/, '$1$2'],
]

/** What a village is called by people: 柳树川村委会 is 柳树川村, 兴科居委会 is 兴科社区. */
export function usualVillageName(official: string): string {
	const found = VILLAGE_ENDINGS.find(([ending]) => ending.test(official))
	return found ? official.replace(found[0], found[1]) : official
}

/** What a town is called by people: 新华街道办事处 is 新华街道. */
export function usualTownName(official: string): string {
	return official.replace(/街道?(办事处|筹备处)$/, '街道')
}

/** What a county is called by people: 乌拉盖管理区管委会 is 乌拉盖管理区. */
export function usualCountyName(official: string): string {
	return official.replace(/管(理委员会|委会)$/, '')
}

/** What the levels are called, by the end of a name; the last of each is for what fits nothing else. */
export const LEVEL_ENDINGS = {
	city: [
		[/盟$/, '盟'],
		[/$/, '市'],
	],
	county: [
		[/旗$/, '旗'],
		[/县$/, '县'],
		[/市$/, '县级市'],
		[/$/, '区'],
	],
	town: [
		[/街道$/, '街道'],
		[/苏木$/, '苏木'],
		[/镇$/, '镇'],
		[/乡$/, '乡'],
		[/马场$/, '马场'],
		[/牧场$/, '牧场'],
		[/农场$/, '农场'],
		[/林场$/, '林场'],
		[/$/, '园区'],
	],
	village: [
		[/嘎查$/, '嘎查'],
		[/社区$/, '社区'],
		[/队$/, '队'],
		[/生活区$/, '生活区'],
		[/$/, '村'],
	],
} as const satisfies Record<string, readonly (readonly [RegExp, string])[]>
