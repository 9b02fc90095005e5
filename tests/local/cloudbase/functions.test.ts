import { startTestCloud, type TestCloud } from './support/test-cloud'

const schema = { collections: { visits: { indexes: [] } } }

describe('cloud functions', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startTestCloud(schema, ['probe'], {
      timeLimits: { probe: 3 },
      env: { BOOTSTRAP_HASH: 'abc' },
    })
  })
  afterAll(() => cloud.end())

  const probe = (event: Record<string, unknown>, openid?: string) =>
    cloud.invoke('probe', event, openid === undefined ? {} : { openid })

  test('forty concurrent callers keep their forty identities', async () => {
    const callers = Array.from({ length: 40 }, (_, i) => `caller-${i}`)
    const answers = await Promise.all(
      callers.map((openid, i) => probe({ does: 'identity', waitMilliseconds: (i * 37) % 60 }, openid)),
    )
    expect(answers.map(({ result }) => result)).toEqual(
      callers.map((openid) => ({ fromSdk: openid, fromContext: openid })),
    )
    const written = cloud.snapshot()['visits']?.map((visit) => visit['openid'])
    expect(written?.sort()).toEqual([...callers].sort())
  })
})
