import { createRequire } from 'node:module'
import path from 'node:path'
import { fontFolder } from '../../cloudfunctions/common/print/font/font-folder'
import type { FontFiles } from '../../cloudfunctions/common/print/font/font'

const installed = createRequire(__filename)

/** The font as npm installed it. */
export function fontPackage(): FontFiles {
  return fontFolder(path.dirname(installed.resolve('@expo-google-fonts/noto-sans-sc/package.json')))
}
