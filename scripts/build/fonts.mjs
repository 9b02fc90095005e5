import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fromRoot } from './paths.mjs'

/** The open font (SIL OFL 1.1) that prints are set in. */
const fontPackage = fromRoot('node_modules/@expo-google-fonts/noto-sans-sc')

/** The two weights that are printed, and the licence that goes along. */
const files = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf', 'LICENSE_FONT']

/** Copies the part of the font that a print needs, in the package's own layout. */
export async function copyFonts(folder) {
	for (const file of files) {
		const target = path.join(folder, file)
		await mkdir(path.dirname(target), { recursive: true })
		await copyFile(path.join(fontPackage, file), target)
	}
}
