import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FontFiles, Weight } from './font'

/** Noto Sans SC, as the package `@expo-google-fonts/noto-sans-sc` lays it out. */
const FILES: Readonly<Record<Weight, string>> = {
	400: path.join('400Regular', 'NotoSansSC_400Regular.ttf'),
	700: path.join('700Bold', 'NotoSansSC_700Bold.ttf'),
}

/** The font in a folder: the package's own, or a copy of the part that a print needs. */
export function fontFolder(folder: string): FontFiles {
	return { file: (weight) => readFileSync(path.join(folder, FILES[weight])) }
}
