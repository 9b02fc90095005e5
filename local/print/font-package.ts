import { createRequire } from 'node:module'
import path from 'node:path'
import { fontFolder } from '../../cloudfunctions/modules/printing/font/font-folder'
import type { FontFiles } from '../../cloudfunctions/modules/printing/font/font'

const installed = createRequire(__filename)

/** The font as npm installed it. */
export function fontPackage(): FontFiles {
	return fontFolder(path.dirname(installed.resolve('@expo-google-fonts/noto-sans-sc/package.json')))
}
