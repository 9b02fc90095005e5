import type { RememberedChoice } from '../contract/roster-sheets'
import type { ImportStore } from '../ports/import-store'
import type { RosterChange } from '../roster/change-log'
import type { ImportJob, OutlineArea, Part } from '../roster/import/job'
import { codeOf, command as _, countUpdated, database, documentsIn } from './cloud'

const imports = database.collection('imports')
const changes = database.collection('changes')

/** Areas in one document of an outline, well below the size that a document may have. */
const AREAS_A_DOCUMENT = 1000
/** Documents of one read: with a thousand rows each they stay below the size of an answer. */
const DOCUMENTS_A_READ = 10

/** Documents that one call throws away. */
const DROPPED_AT_ONCE = 200

const padded = (part: number): string => String(part).padStart(4, '0')
const partId = (job: string, kind: Part['kind'], part: number): string => `${job}/${kind}/${padded(part)}`
const choiceId = (clerk: string, key: string): string => `${clerk}/choice/${key}`
const outlineId = (job: string, at: number): string => `${job}/outline/${padded(at)}`

export const importStore: ImportStore = {
  async job(id) {
    const [found] = documentsIn(await imports.doc(id).get()) as { content: ImportJob }[]
    return found?.content ?? null
  },

  async addJob(job) {
    try {
      await imports.add({ _id: job.id, kind: 'job', job: job.id, step: job.step, content: job })
    } catch (fault) {
      if (codeOf(fault) !== 'DATABASE_DUPLICATE_WRITE') throw fault
    }
  },

  async saveJob(job) {
    const answer: unknown = await imports
      .where({ _id: job.id, step: job.step - 1 })
      .update({ step: job.step, content: _.set(job) })
    return countUpdated(answer) === 1
  },

  async putPart(jobId, part) {
    await imports.doc(partId(jobId, part.kind, part.part)).set({ kind: part.kind, job: jobId, content: part })
  },

  async parts(jobId, kind, after, limit) {
    const found = await documentsAfter(jobId, kind, partId(jobId, kind, after), limit)
    return found as Part[]
  },

  async putOutline(jobId, areas) {
    await imports.where({ job: jobId, kind: 'outline' }).remove()
    for (let at = 0; at < areas.length; at += AREAS_A_DOCUMENT) {
      const content = areas.slice(at, at + AREAS_A_DOCUMENT)
      await imports.doc(outlineId(jobId, at / AREAS_A_DOCUMENT)).set({ kind: 'outline', job: jobId, content })
    }
  },

  async outline(jobId) {
    const areas: OutlineArea[] = []
    let last = ''
    for (let at = 0; ; at += DOCUMENTS_A_READ) {
      const found = (await documentsAfter(jobId, 'outline', last, DOCUMENTS_A_READ)) as OutlineArea[][]
      areas.push(...found.flat())
      if (found.length < DOCUMENTS_A_READ) return areas
      last = outlineId(jobId, at + DOCUMENTS_A_READ - 1)
    }
  },

  async dropParts(jobId) {
    const left = imports.where({ job: jobId, kind: _.in(['tree', 'household', 'outline']) })
    for (let dropped = 0; dropped < DROPPED_AT_ONCE; dropped += DOCUMENTS_A_READ) {
      const found = documentsIn(await left.field({ _id: true }).limit(DOCUMENTS_A_READ).get())
      if (found.length === 0) return true
      const ids = (found as { _id: string }[]).map(({ _id }) => _id)
      await imports.where({ _id: _.in(ids) }).remove()
    }
    return false
  },

  async choices(clerk, keys) {
    if (keys.length === 0) return []
    const ids = keys.map((key) => choiceId(clerk, key))
    const found = documentsIn(await imports.where({ _id: _.in(ids) }).limit(ids.length).get())
    return (found as { content: RememberedChoice }[]).map(({ content }) => content)
  },

  async putChoice(clerk, choice) {
    await imports.doc(choiceId(clerk, choice.key)).set({ kind: 'choice', job: clerk, content: choice })
  },

  async log({ version, ...change }) {
    await changes.doc(`v${version}`).set({ version, ...change })
  },

  async changes(upTo, limit) {
    const answer: unknown = await changes
      .where({ version: _.lte(upTo) })
      .orderBy('version', 'desc')
      .limit(limit)
      .get()
    return documentsIn(answer) as RosterChange[]
  },
}

/** What documents of a kind hold, after an id, in the order of their ids. */
async function documentsAfter(job: string, kind: string, id: string, limit: number): Promise<unknown[]> {
  const answer: unknown = await imports
    .where({ job, kind, _id: _.gt(id) })
    .orderBy('_id', 'asc')
    .limit(limit)
    .get()
  return (documentsIn(answer) as { content: unknown }[]).map(({ content }) => content)
}
