import type { BadReference } from './bad-references'
import { DEPUTY, GRID_1, GRID_2, VILLAGE, VILLAGER } from './demo'
import { CLERK, TEST_DAY, type Product } from './product'

const NOWHERE = '999999'
const LEADERS = { areaCode: GRID_1, post: 'gridLeader' } as const
const SOMEBODY = { name: '新来的', phone: '13800000777' }
/** Of the right form, with the right check character, and on no door. */
const NO_DOOR = '0000-0000-0000'
const NO_SUCH_PERSON = 'no-such-person'

/** Every way in which desks, grids and people can be moved that are not there, or somewhere else. */
export async function badMoveReferences(product: Product): Promise<Record<string, BadReference[]>> {
  const { desks } = await product.ask(CLERK, 'roster', 'area', { areaCode: GRID_2 })
  const [elsewhere] = desks.flatMap(({ post, tenures }) => (post === 'gridLeader' ? tenures : []))
  const { households: own } = await product.ask(CLERK, 'roster', 'households', { areaCode: GRID_1 })
  const { households: next } = await product.ask(CLERK, 'roster', 'households', { areaCode: GRID_2 })
  const [foreign] = next
  if (!elsewhere || !foreign) throw new Error('nobody is in the second grid')
  const ids = own.map(({ id }) => id)

  const notFound = (input: Record<string, unknown>): BadReference => {
    return { kind: 'unknown id', why: 'no such area', as: CLERK, input, code: 'NOT_FOUND' }
  }
  const closed = (as: string, input: Record<string, unknown>): BadReference => {
    return { kind: 'foreign id', why: 'no clerk', as, input, code: 'NO_PERMISSION' }
  }
  const impossible = (why: string, input: Record<string, unknown>, field: string): BadReference => {
    return { kind: 'foreign id', why, as: CLERK, input, code: 'MOVE_NOT_POSSIBLE', field }
  }
  const atDesk = (more: Record<string, unknown>): BadReference[] => [
    notFound({ ...LEADERS, areaCode: NOWHERE, personId: elsewhere.personId, ...more }),
    impossible('nobody', { ...LEADERS, personId: NO_SUCH_PERSON, ...more }, 'personId'),
    impossible("another grid's leader", { ...LEADERS, personId: elsewhere.personId, ...more }, 'personId'),
    closed(DEPUTY, { ...LEADERS, personId: elsewhere.personId, ...more }),
  ]
  const appoint = { ...LEADERS, ...SOMEBODY, kind: 'holder', from: TEST_DAY }
  const part = (name: string, householdIds: readonly string[]) => ({ name, householdIds })
  return {
    'roster.area': [
      notFound({ areaCode: NOWHERE }),
      { kind: 'unknown id', why: 'no door', as: CLERK, input: { doorCode: NO_DOOR }, code: 'UNKNOWN_DOOR_CODE' },
      { kind: 'unknown id', why: 'no code', as: CLERK, input: { doorCode: 'ABCDEFGHIJ' }, code: 'UNKNOWN_DOOR_CODE' },
      { kind: 'missing reason', why: 'neither', as: CLERK, input: {}, code: 'INVALID_INPUT', field: 'areaCode' },
      {
        kind: 'missing reason',
        why: 'both',
        as: CLERK,
        input: { areaCode: GRID_1, doorCode: NO_DOOR },
        code: 'INVALID_INPUT',
        field: 'areaCode',
      },
      closed(VILLAGER, { areaCode: GRID_1 }),
    ],
    'roster.appoint': [
      notFound({ ...appoint, areaCode: NOWHERE }),
      impossible('no such post there', { ...appoint, areaCode: VILLAGE }, 'post'),
      impossible("somebody else's phone", { ...appoint, phone: elsewhere.phone }, 'phone'),
      closed(DEPUTY, appoint),
    ],
    'roster.handOver': atDesk({ ...SOMEBODY, day: TEST_DAY }),
    'roster.endPost': atDesk({ lastDay: TEST_DAY }),
    'roster.leave': atDesk({ from: TEST_DAY }),
    'roster.cancelLeave': atDesk({ from: TEST_DAY }),
    'roster.households': [notFound({ areaCode: NOWHERE }), closed(DEPUTY, { areaCode: GRID_2 })],
    'roster.split': [
      notFound({ areaCode: NOWHERE, into: [part('东片', ids), part('西片', [])] }),
      impossible(
        "another grid's household",
        { areaCode: GRID_1, into: [part('东片', ids), part('西片', [foreign.id])] },
        'into',
      ),
      impossible('a household twice', { areaCode: GRID_1, into: [part('东片', ids), part('西片', ids)] }, 'into'),
      impossible('households left over', { areaCode: GRID_1, into: [part('东片', []), part('西片', [])] }, 'into'),
      impossible('a village', { areaCode: VILLAGE, into: [part('东片', ids), part('西片', [])] }, 'areaCode'),
    ],
    'roster.merge': [
      notFound({ areaCodes: [GRID_1, NOWHERE], name: '大网格' }),
      impossible('of two villages', { areaCodes: [GRID_1, VILLAGE], name: '大网格' }, 'areaCodes'),
      closed(DEPUTY, { areaCodes: [GRID_1, GRID_2], name: '大网格' }),
    ],
  }
}
