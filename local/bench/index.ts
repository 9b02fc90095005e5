import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { callCosts } from './call-costs'
import { cardScale } from './card-scale'
import { engineRatios } from './engine-ratios'
import type { Table } from './figure'
import { placeTables } from './places'
import { rosterScale } from './roster-scale'
import { timerCosts } from './timer-costs'
import { World } from './world'

export { importCounty } from './import-run'

/** Measures the built product in `distDir` in embedded clouds of its own. */
export async function measure(distDir: string): Promise<Table[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lianxin-grid-bench-'))
  try {
    const world = await World.start(path.join(folder, 'calls'), distDir)
    const calls = await callCosts(world)
    await world.cloud.close()
    return [
      calls,
      await timerCosts(path.join(folder, 'timer'), distDir),
      await engineRatios(folder),
      ...placeTables(path.dirname(distDir)),
      // The last two take the longest.
      await cardScale(folder, distDir),
      await rosterScale(distDir),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
