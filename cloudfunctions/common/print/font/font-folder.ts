import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FontFiles, Weight } from './font'
import type { SliceRanges } from './ranges'

const FAMILY = 'noto-sans-sc'

/** The font as the package `@fontsource/noto-sans-sc` lays it out, or a copy of the part that a print needs. */
export function fontFolder(folder: string): FontFiles {
  return {
    ranges: () => JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as SliceRanges,
    slice: (name: string, weight: Weight) =>
      readFileSync(path.join(folder, 'files', `${FAMILY}-${name}-${weight}-normal.woff`)),
  }
}
