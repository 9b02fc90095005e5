import path from 'node:path'
import { fontFolder } from '../../cloudfunctions/common/print/font/font-folder'
import type { FontFiles } from '../../cloudfunctions/common/print/font/font'

/** The font as npm installed it. */
export function fontPackage(): FontFiles {
  return fontFolder(path.dirname(require.resolve('@fontsource/noto-sans-sc/unicode.json')))
}
