import type { Question } from '../report/question'
import type { CategoryCode } from './categories'

const option = (code: string, label: string): { code: string; label: string } => ({ code, label })

/** What tells a flat from a house of its own, in an address. */
const OF_BUILDINGS = /[楼栋幢]|单元|室/

export const namesBuilding = (address: string): boolean => OF_BUILDINGS.test(address)

/** The question that only concerns those who live in a building of flats. */
export const BUILDING = 'building'

const building: Question = { code: BUILDING, text: '哪栋楼、几单元？', kind: 'words' }

const howMany = (code: string, text: string): Question => ({
	code,
	text,
	kind: 'number',
	min: 1,
	max: 5000,
	unit: '只',
})

const whose: Question = {
	code: 'whose',
	text: '只有您家，还是邻居家也这样？',
	kind: 'oneOf',
	options: [option('own', '只有我家'), option('some', '邻居家也这样'), option('unknown', '不清楚')],
}

/** What the default categories ask more, once a report has arrived. None of it is needed to route one. */
export const DEFAULT_QUESTIONS: Readonly<Partial<Record<CategoryCode, Question[]>>> = {
	heating: [
		building,
		whose,
		{ code: 'degrees', text: '家里现在多少度？', kind: 'number', min: 0, max: 40, unit: '度' },
	],
	water: [building, whose],
	power: [whose, { code: 'pole', text: '是路灯的话，灯杆上的编号', kind: 'words' }],
	livestock: [
		{
			code: 'animal',
			text: '是什么牲畜？',
			kind: 'oneOf',
			options: [
				option('cattle', '牛'),
				option('sheep', '羊'),
				option('horse', '马'),
				option('dog', '狗'),
				option('other', '别的'),
			],
		},
		howMany('count', '有几只？'),
	],
	irrigation: [{ code: 'well', text: '机井或水渠的编号', kind: 'words' }],
	disease: [
		howMany('sick', '病了几只？'),
		{ code: 'dead', text: '死了几只？', kind: 'number', min: 0, max: 5000, unit: '只' },
	],
	property: [building],
}
