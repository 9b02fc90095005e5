import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Output } from '../../../cloudfunctions/common/contract'
import type { SheetChoice } from '../../../cloudfunctions/common/contract/roster-sheets'
import { startDemo } from '../../support/filled-product'
import { CLERK, type Product } from '../../support/product'

type Sheets = Output<'roster', 'look'>['sheets']
type Outcome = Output<'roster', 'check'>['summary']

const FOLDER = path.join(__dirname, '../../support/tables/township')

let product: Product
beforeAll(async () => {
  product = await startDemo()
})
afterAll(() => product.close())

/** Uploads a file of the township as the clerk's phone does; answers its file id. */
async function uploaded(name: string): Promise<string> {
  const at = `users/${CLERK}/${encodeURIComponent(name)}`
  const response = await fetch(`${product.cloud.url}/client/upload?path=${encodeURIComponent(at)}`, {
    method: 'POST',
    headers: { 'x-openid': CLERK, 'content-type': 'application/octet-stream' },
    body: readFileSync(path.join(FOLDER, name)),
  })
  return ((await response.json()) as { fileID: string }).fileID
}

async function look(name: string, choices: SheetChoice[] = []): Promise<Sheets> {
  const { sheets } = await product.ask(CLERK, 'roster', 'look', {
    name,
    fileId: await uploaded(name),
    choices,
  })
  return sheets
}

/** Reads and checks an uploaded file as the phone does, step by step. */
async function checked(name: string): Promise<Outcome> {
  const { importId } = await product.ask(CLERK, 'roster', 'read', { name, fileId: await uploaded(name) })
  for (;;) {
    const step = await product.ask(CLERK, 'roster', 'check', { importId })
    if (step.done) return step.summary
  }
}

test('a list of old people under a title that names a leader is people of whom nobody said what post', async () => {
  const name = '45-elders-title-names-leader.xlsx'
  expect(await look(name)).toMatchObject([{ name: 'Sheet1', kind: 'tenure', asksPost: true }])
  const [sheet] = await look(name, [{ name: 'Sheet1', kind: 'none' }])
  expect(sheet).toMatchObject({ kind: 'none', chosen: 'now' })
})

test('a look keeps nothing, and what was chosen for it is not remembered', async () => {
  const before = product.snapshot()
  await look('45-elders-title-names-leader.xlsx', [{ name: 'Sheet1', kind: 'tenure', post: '网格员' }])
  expect(product.snapshot()).toEqual(before)
  expect((await look('45-elders-title-names-leader.xlsx'))[0]?.chosen).toBeUndefined()
})

test('a header of two rows is said with both, and each column with what it holds and what stands in it', async () => {
  const [sheet] = await look('34-two-header-phone.xlsx')
  expect(sheet?.header).toMatchObject({ height: 2 })
  expect(sheet?.columns.filter(({ post }) => post === '网格长').map(({ means }) => means)).toEqual([
    'holder',
    'holderPhone',
  ])
  expect(sheet?.rows[0]?.becomes.length).toBeGreaterThan(0)
})

test('a hidden sheet is named with why it is not brought in', async () => {
  expect(await look('19-hidden-only.xlsx')).toContainEqual(expect.objectContaining({ aside: 'hidden' }))
})

const FILES = readdirSync(FOLDER)
const sums = new Map<string, string>()
afterAll(() => {
  for (const [name, sum] of sums) process.stdout.write(`${name}: ${sum}\n`)
})

test('there are the files of the township', () => {
  expect(FILES).toHaveLength(21)
})

test.each(FILES)('%s: looked at and checked by the function, it ends in sentences', async (name) => {
  const sheets = await look(name)
  expect(sheets.length).toBeGreaterThan(0)
  const { added, errors, refused } = await checked(name)
  sums.set(
    name,
    `${sheets.map(({ kind }) => kind).join()} ${JSON.stringify(added)} ${errors.length} ${String(refused)}`,
  )
  for (const { message } of errors) expect(message).toMatch(/\p{Script=Han}/u)
})
