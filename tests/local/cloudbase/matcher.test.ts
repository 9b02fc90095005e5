import { matcherOf } from '../../../local/cloudbase/database/matcher'

describe('$all, which mingo asks an array for and MongoDB does not', () => {
  const document = { name: 'Ann', tags: ['a', 'b'], jobs: [{ at: 'farm', years: 9 }] }

  test.each([
    [{ name: { $all: ['Ann'] } }, true],
    [{ name: { $all: ['Ann', 'Bob'] } }, false],
    [{ name: { $all: ['Ann'], $gt: 'B' } }, false],
    [{ tags: { $all: ['b', 'a'] }, name: 'Bob' }, false],
    [{ $or: [{ name: { $all: ['Bob'] } }, { tags: { $all: ['a'] } }] }, true],
    [{ jobs: { $elemMatch: { at: { $all: ['farm'] }, years: 9 } } }, true],
    [{ jobs: { $elemMatch: { at: { $all: ['mill'] } } } }, false],
    [{ tags: { $all: [] } }, false],
  ])('%j gives %s', (filter, matches) => {
    expect(matcherOf(filter)(document)).toBe(matches)
  })
})
