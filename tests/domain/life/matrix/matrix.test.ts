import { CELLS, resultOf } from './cells'
test('x', () => {
  const groups = new Map<string, Map<string, Set<string>>>()
  let wrong = 0
  for (const cell of CELLS) {
    const got = resultOf(cell)
    if (got === cell.expected) continue
    wrong++
    const [act = '', situation = '', sender = ''] = cell.key.split(' | ')
    const k = `${act}: got <${got}> not <${cell.expected}>`
    const g = groups.get(k) ?? new Map<string, Set<string>>()
    groups.set(k, g)
    g.set(situation, (g.get(situation) ?? new Set()).add(sender))
  }
  const out = [...groups].map(([k, g]) => `${k}\n${[...g].map(([s, p]) => `      ${s}: ${[...p].join(',')}`).join('\n')}`)
  require('fs').writeFileSync('/tmp/matrix-diff.txt', out.join('\n'))
  expect([CELLS.length, wrong]).toEqual([0, 0])
})
