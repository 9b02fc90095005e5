import path from 'node:path'
import { readDivisions } from '../../../local/places/divisions'
import { NameBook } from '../../../local/places/name-book'
import { areasOf, AreaIndex } from '../../../local/places/region'
import { Random } from '../../../local/seeds/random'
import { isOneSlip, slipped, SLIPS } from '../../../local/places/slips'
import { shortName, spellingOf } from '../../../local/places/spelling'
import { newTally, shortfalls, sumOf, type Tally } from '../../../local/places/tally'
import { tallies } from '../../../local/places/trial'

const file = path.join(__dirname, '../../../local/places/divisions-15-64.txt.br')
const divisions = readDivisions(file)
const index = new AreaIndex(areasOf(divisions))
const book = new NameBook(divisions)

const home = index.areas.find(({ code }) => code === '152221103')?.path

function codesOf(text: string): string[] {
	const { isCertain, areas } = index.search(text, home)
	const codes = areas.slice(0, 5).map(({ code }) => code)
	return [isCertain ? 'one' : areas.length > 0 ? 'several' : 'none', ...codes]
}

describe('all of Inner Mongolia and Ningxia', () => {
	it('has every village', () => {
		expect(divisions).toHaveLength(17_504)
	})

	it.each([
		['兴安盟科右前旗科尔沁镇柳树川村', '152221100209'],
		['內蒙古興安盟科爾沁右翼前旗科爾沁鎮柳樹川村', '152221100209'],
		['科右前旗柳树川', '152221100209'],
		['柳树川村民委员会', '152221100209'],
		['科尔沁镇liushuchuan', '152221100209'],
		['科尔沁镇柳述川村', '152221100209'],
		['克旗', '150425'],
		['科右前旗', '152221'],
		['锡盟', '1525'],
		['科尔沁镇', '152221100'],
		['索伦镇', '152221101'],
		['索伦牧场', '152221401'],
		['土城子镇南房子村', '150927221379'],
		['土城子乡南坊子村', '150927221379'],
	])('%s is one place', (text, code) => {
		expect(codesOf(text)).toEqual(['one', code])
	})

	it.each([
		['lsc', '152221100209'],
		['柳树川嘎查', '152221100209'],
		['乌市', '152201'],
		['liushuchuan', '152221100209'],
		['柳述川村', '152221100209'],
		['索伦', '152221101'],
		['阿力得尔', '152221202'],
		['跃进', '152221400'],
		['土城子镇南坊子村', '150927221379'],
		['土城子镇南房子嘎查', '150927221379'],
	])('%s is asked about, the nearest to the home first', (text, code) => {
		const [status, ...codes] = codesOf(text)
		expect(status).toBe('several')
		expect(codes[0]).toBe(code)
	})

	it.each(['广西壮族自治区桂林市兴安县柳树川村', '北京市海淀区', '科尔沁镇火星村', '火星镇柳树川村'])(
		'%s is none',
		(text) => {
			expect(codesOf(text)).toEqual(['none'])
		},
	)

	it('is never answered wrongly, and as well as the bench says', () => {
		const found = tallies({ index, book, divisions, texts: 8, seed: 4 })
		expect(shortfalls(found)).toEqual([])
		for (const group of ['town', 'slip', 'unique', 'shared', 'weak', 'nowhere'] as const) {
			expect(sumOf(found, group).texts).toBeGreaterThan(10)
		}
		const { right, texts } = sumOf(found, 'slip')
		expect(right / texts).toBeGreaterThan(0.75)
	})

	it('takes nothing with another kind of town and a slip in the village at once', () => {
		const chance = new Random(11)
		const kinded = divisions.filter(({ town }) => /(镇|乡|苏木|街道)$/.test(town))
		const texts = Array.from({ length: 60 }, () => {
			const { town, name } = chance.pick(kinded)
			const kind = chance.pick(['镇', '乡', '苏木'].filter((one) => !town.endsWith(one)))
			const { stem } = spellingOf(name)
			const written = slipped(stem, chance.pick(SLIPS), chance)
			return written === stem
				? []
				: town.replace(/(镇|乡|苏木|街道)$/, kind) + shortName(name).replace(stem, written)
		}).flat()
		expect(texts.length).toBeGreaterThan(40)
		const taken = texts.filter((text) => book.bearersAlike(text).size === 0 && index.search(text).isCertain)
		expect(taken).toEqual([])
	})

	it('takes no more keys for an area than an import bears', () => {
		expect(index.keys / index.areas.length).toBeLessThan(8)
		expect(index.largest).toBeLessThan(300)
	})
})

describe('what a trial rests on', () => {
	it.each([
		['柳树川村', ['152221100209']],
		['科右前旗科尔沁镇柳树川村', ['152221100209']],
		['柳樹川', ['152221100209']],
		['柳树河川村', []],
	])('%s is the name of %j', (text, codes) => {
		expect([...book.bearersOf(text)]).toEqual(codes)
	})

	it('takes one word for a committee for another only where it is asked to', () => {
		expect(book.bearersOf('柳树川村民委员会').size).toBe(0)
		expect([...book.bearersAlike('柳树川村民委员会')]).toEqual(['152221100209'])
	})

	it.each([
		['柳树川', '柳树州', true],
		['柳树川', '柳川', true],
		['柳川', '柳树川', true],
		['树柳川', '柳树川', true],
		['柳树川', '柳树川', false],
		['川树柳', '柳树川', false],
		['柳州', '柳树川', false],
	])('%s, %s: one slip is %s', (written, meant, is) => {
		expect(isOneSlip(written, meant)).toBe(is)
	})

	const tally = (group: Tally['group'], counts: Partial<Tally>): Tally[] => [
		{ ...newTally(group, 'form'), ...counts },
	]
	it.each([
		['right enough', tally('town', { texts: 100, right: 99, asked: 1 }), 0],
		['one wrong', tally('slip', { texts: 100, right: 99, wrong: 1 }), 1],
		['too few right', tally('town', { texts: 100, right: 98, none: 2 }), 1],
		['asked too often', tally('town', { texts: 1_000, right: 989, asked: 11 }), 2],
		['asked for a unique name', tally('unique', { texts: 10, right: 9, asked: 1 }), 1],
		['guessed a shared name', tally('shared', { texts: 10, asked: 9, none: 1 }), 1],
		['took an invented place', tally('nowhere', { texts: 10, none: 9, wrong: 1 }), 1],
	])('%s', (_what, found, count) => {
		expect(shortfalls(found)).toHaveLength(count)
	})
})
