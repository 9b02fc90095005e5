import { houseLine, housesWith } from '../../../miniprogram/presenters/house-lines'
import type { House } from '../../../miniprogram/services/houses'

const house = (number: string, headName: string, more: Partial<House> = {}): House => ({
  householdId: `h${number}`,
  number,
  headName,
  address: `柳树川村1组${number}号`,
  place: '第一网格',
  doorCode: 'JHPPBSXXVZBX',
  members: [],
  ...more,
})

const HOUSES = [
  house('10', '王建国', { phone: '0482-8800001', members: ['王小军'] }),
  house('2', '赵玉兰', { phone: '13900001234' }),
  house('1', '斯琴高娃', { place: '第二网格' }),
]

const found = (words: string) => housesWith(words, HOUSES).map(({ number }) => number)

test('all of them stand in the order in which people count', () => {
  expect(found('')).toEqual(['2', '10', '1'])
})

test.each([
  ['a number', '10', ['10']],
  ['a part of a name', '玉兰', ['2']],
  ['somebody who lives there', '小军', ['10']],
  ['the address', '1组2号', ['2']],
  ['the end of a phone', '1234', ['2']],
  ['a phone as it is written', '0482 8800001', ['10']],
  ['digits in full width', '１２３４', ['2']],
  ['nobody', '李', []],
] as const)('finds by %s', (_, words, numbers) => {
  expect(found(words)).toEqual(numbers)
})

test('the form to report on their behalf is filled in', () => {
  const line = houseLine(HOUSES[1]!)
  expect(line).toMatchObject({ name: '2 · 赵玉兰', where: '第一网格·柳树川村1组2号', phone: '13900001234' })
  const query = new URLSearchParams(line.form.split('?')[1])
  expect(Object.fromEntries(query)).toEqual({
    doorCode: 'JHPPBSXXVZBX',
    at: '柳树川村1组2号',
    behalf: '赵玉兰',
    phone: '13900001234',
  })
})
