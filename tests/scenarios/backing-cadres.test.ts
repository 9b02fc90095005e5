import { DISPATCHER, GRID_LEADER, submitted, VERIFIER, VILLAGE_LEADER, VILLAGER, walk } from '../support/demo'
import { DAY, startStory } from '../support/story'

const story = startStory()

test('包联：核查员没有来，到时限逐级转给上一级核查，不会没人查就结案，也不会永远等着', async () => {
  const { product, seen, passUntil, inboxOf } = story
  const resolved = await walk(product, await submitted(product, { category: 'land', text: '地界不清' }), [
    [GRID_LEADER, 'accept'],
    [GRID_LEADER, 'resolve', { note: '界桩立好了' }],
    [VILLAGER, 'confirm', { solved: 'yes', satisfied: 'yes' }],
  ])
  expect(resolved.check).toMatchObject({ owed: 2, title: '柳树川村核查员', name: '周秀英' })
  expect(await inboxOf(VERIFIER)).toContain(resolved.id)

  // It passes upwards, desk by desk, each with its own time.
  await passUntil(resolved.clock.dueAt)
  const passed = await seen(VILLAGER, resolved)
  expect(passed).toMatchObject({ status: 'resolved', check: { owed: 2, title: '科尔沁镇调度员' } })
  expect(passed.history.at(-1)?.text).toBe('到时限还没有核查，自动转给上一级科尔沁镇调度员核查')
  expect(await inboxOf(VERIFIER)).not.toContain(resolved.id)
  expect(await inboxOf(DISPATCHER)).toContain(resolved.id)
  await passUntil(passed.clock.dueAt)
  const county = await seen(VILLAGER, resolved)
  expect(county.check).toMatchObject({ owed: 2, title: '科尔沁右翼前旗调度员' })

  // At the top it lies supervised, and stays there however long: nothing closes itself unchecked.
  await passUntil(county.clock.dueAt)
  await story.pass(40 * DAY)
  const top = await seen(DISPATCHER, resolved)
  expect(top).toMatchObject({ status: 'resolved', supervised: true, check: { owed: 2 } })
  const desk = await product.ask(DISPATCHER, 'report', 'desk', { section: 'check' })
  expect(desk.items.map(({ id }) => id)).toContain(resolved.id)
  expect((await seen(VILLAGE_LEADER, resolved)).allowed).not.toContain('verify')
})
