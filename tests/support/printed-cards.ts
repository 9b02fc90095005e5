import { doorCodeFrom } from '#shared/roster/door-code'
import { cardLink } from '#shared/card/link'
import type { GridCards } from '../../cloudfunctions/modules/printing/layout/sheets'
import { CARD_LINK_PREFIX } from './card-link-prefix'

type Centre = NonNullable<GridCards['grid']['centre']>

const CENTRE: Centre = {
	name: '科尔沁镇党群服务中心',
	phone: '0482-8800100',
	hours: '周一至周五 8:30–12:00、14:30–18:00',
}

const person = (title: string, name: string, phone: string) => ({ title, name, phone })

/** A door code that is the same in every run. */
function doorCode(number: number): string {
	return doorCodeFrom(
		Uint8Array.from({ length: 11 }, (_, at) => (number * 37 + at * at * 11 + number * at) & 255),
	)
}

/** As many households as wanted, none like another. */
export function households(count: number, prefix = CARD_LINK_PREFIX): GridCards['households'] {
	return Array.from({ length: count }, (_, at) => {
		const code = doorCode(at + 1)
		return {
			doorCode: code,
			link: cardLink(prefix, code),
			number: String(at + 1).padStart(3, '0'),
			address: `${at + 1}号`,
		}
	})
}

function grid(path: string[], people: GridCards['grid']['people'], centre?: Centre): GridCards['grid'] {
	return { path, people, ...(centre && { centre }), printedOn: '2026-09-16' }
}

const POLICE = person('社区民警', '李卫国', '13800000008')

/** Of a village, among all of Inner Mongolia and Ningxia. */
export const LONGEST_OFFICIAL_NAME = '内蒙古赤峰冶金化工开发区管理委员会巴林右旗产业园管理办公室虚拟社区'

/** Grids whose names are as a card has to bear them: the longest of a region, Mongolian ones, long titles, nobody. */
export const HARD_GRIDS: Readonly<Record<string, GridCards['grid']>> = {
	plain: grid(
		['科尔沁右翼前旗', '科尔沁镇', '柳树川村', '第一网格'],
		[person('网格长', '白玉兰', '13800000010'), person('网格员', '张小军', '13800000011'), POLICE],
		CENTRE,
	),
	mongolian: grid(
		['内蒙古自治区兴安盟', '科尔沁右翼前旗', '乌兰毛都苏木', '勿布林嘎查', '第十二牧业网格'],
		[
			person('网格长', '阿拉坦乌力吉巴特尔', '13800000010'),
			person('网格员', '欧阳娜仁花', '13800000011'),
			person('社区民警', '乌云其木格', '110'),
		],
		{
			...CENTRE,
			name: '乌兰毛都苏木党群服务中心',
			hours: '周一至周五 8:30–12:00、14:30–18:00，周六 9:00–12:00',
		},
	),
	twice: grid(
		['科尔沁右翼前旗', '满族屯满族乡', '满族屯嘎查', '第三网格'],
		[person('嘎查负责人', '额尔敦巴图', '0482-8800109'), POLICE, person('调度员', '乌日娜', '04828800100')],
	),
	longest: grid(
		[
			'内蒙古自治区鄂尔多斯市',
			'伊金霍洛旗',
			'阿勒腾席热镇',
			'内蒙古自治区鄂尔多斯市伊金霍洛旗阿勒腾席热镇水岸花园社区居民委员会',
			'水岸花园北区第一网格',
		],
		[
			person('网格长', '阿不都热依木·买买提江·吾买尔', '13800000010'),
			person('网格员', '呼和巴特尔', '13800000011'),
			POLICE,
			person('村（社区）负责人', '阿拉坦乌力吉', '13800000007'),
		],
	),
	official: grid(
		[
			'内蒙古自治区赤峰市',
			'巴林右旗',
			'内蒙古赤峰冶金化工开发区管理委员会巴林右旗产业园',
			LONGEST_OFFICIAL_NAME,
			`${LONGEST_OFFICIAL_NAME}第十二网格`,
		],
		[person('网格长', '白玉兰', '13800000010'), POLICE],
		{ ...CENTRE, name: `${LONGEST_OFFICIAL_NAME}党群服务中心` },
	),
	nobody: grid(['丙县', '丁镇', '戊村', '第一网格'], []),
	alone: grid(['第一网格'], [POLICE], CENTRE),
}

/** Every hard grid, with one household each but for the first. */
export function hardCards(): GridCards[] {
	return Object.values(HARD_GRIDS).map((one, at) => ({ grid: one, households: households(at === 0 ? 7 : 1) }))
}
