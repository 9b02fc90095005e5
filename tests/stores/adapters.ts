import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cloudPorts } from '../../cloudfunctions/functions/cloud-ports'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { startCloud } from '../../local/cloudbase'
import { MemoryFiles } from '../support/memory-ports/file-store'
import { MemoryReports } from '../support/memory-ports/report-store'
import { RosterDocuments } from '../support/memory-ports/roster-documents'
import { memoryStores, type StorePorts } from '../support/memory-ports/stores'

/** One way in which the ports are made; it hands out empty stores again and again. */
export interface Adapter {
  name: 'memory' | 'cloud'
  /** What was handed out before is empty from then on, too. */
  empty(): Promise<StorePorts>
  close(): Promise<void>
}

/** The stores of the model. */
export function memoryAdapter(): Adapter {
  return {
    name: 'memory',
    empty: async () =>
      memoryStores({
        roster: new RosterDocuments(),
        reports: new MemoryReports(),
        files: new MemoryFiles(),
      }),
    close: async () => undefined,
  }
}

/** The stores of the product in this process: the real SDK and an embedded cloud without functions. */
export async function cloudAdapter(): Promise<Adapter> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lianxin-grid-stores-'))
  const cloud = await startCloud({
    dataDir: path.join(folder, 'data'),
    functionsDir: path.join(folder, 'functions'),
    schema: databaseSchema,
    timers: 'manual',
    waitsForDisk: false,
  })
  // The SDK reads them anew with every request.
  Object.assign(process.env, cloud.sdkEnv())
  return {
    name: 'cloud',
    empty: async () => {
      await cloud.load()
      return cloudPorts
    },
    close: async () => {
      await cloud.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
