import { MemoryCloud } from '../support/memory-ports/memory-cloud'
import { settle } from './world/settle'
import { RESIDENTS, STAFF } from './world/roster'

test('settles', async () => {
  const cloud = new MemoryCloud({ now: Date.parse('2026-09-16T12:00:00+08:00'), firstClerkCode: '1234567890' })
  await settle({ call: cloud.call.bind(cloud), rosterDocuments: () => cloud.roster.all() }, '1234567890')
  console.log(cloud.roster.all().length)
  const t = Date.now()
  for (let i = 0; i < 1000; i++) {
    const e = await cloud.call(RESIDENTS[0]!.openid, 'report', 'submit', { clientKey: `key-${i}-00000`, category: 'land', text: 'x' })
    if (!e.ok) throw new Error(JSON.stringify(e))
  }
  console.log('submit ms', (Date.now() - t) / 1000)
  const id = cloud.reports.all()[0]!.id
  const t2 = Date.now()
  for (let i = 0; i < 2000; i++) {
    const e = await cloud.call(STAFF[0]!.openid, 'report', 'show', { id })
    if (!e.ok) throw new Error(JSON.stringify(e))
  }
  console.log('show ms', (Date.now() - t2) / 2000)
})
