import { Places, type Place } from '../../../cloudfunctions/modules/imports/places'
import { cleanDay } from '../../../cloudfunctions/modules/imports/tables/cells/clean-day'

const AREAS: Place[] = [
	{ code: '1', name: '科尔沁右翼前旗', level: 'county', levelName: '旗' },
	{ code: '11', name: '科尔沁镇', level: 'town', levelName: '镇', parent: '1' },
	{ code: '111', name: '柳树川村', level: 'village', levelName: '村', parent: '11' },
	{ code: '1111', name: '第一网格', level: 'grid', levelName: '网格', parent: '111' },
	{ code: '112', name: '平安村', level: 'village', levelName: '村', parent: '11' },
]
const places = new Places(new Map(AREAS.map((area) => [area.code, area])))

test.each([
	[['科尔沁镇', '科尔沁镇柳树川村', '第一网格'], '1111'],
	[['科尔沁右翼前旗科尔沁镇', '柳树川村', '柳树川村第一网格'], '1111'],
	[['科尔沁镇平安村'], '112'],
	[['科尔沁镇柳树川村第一网格'], '1111'],
	[['科尔沁镇/柳树川村/第1网格'], '1111'],
	[['柳树川村', '第01网格'], '1111'],
	[['内蒙古自治区兴安盟科右前旗科尔沁镇柳树川村第一网格'], '1111'],
])('a cell may begin with the names above its own: %j', (names, code) => {
	expect(places.find({ names })).toMatchObject({ code })
})

test('and still means nothing below another place', () => {
	expect(places.find({ names: ['科尔沁镇平安村', '第一网格'] })).toEqual(expect.any(String))
	expect(places.find({ names: ['科尔沁镇平安村第一网格'] })).toEqual(expect.any(String))
	expect(places.find({ names: ['别处科右前旗科尔沁镇柳树川村第一网格'] })).toEqual(expect.any(String))
})

test.each([
	['202305', '2023-05-31'],
	['2023年5月底', '2023-05-31'],
	['2023.5', '2023-05-31'],
	['202313', '202313'],
])('the last day of %s is %s', (text, day) => {
	expect(cleanDay(text, 'last')).toBe(day)
})
