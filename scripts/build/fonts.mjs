import { copyFile, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { fromRoot } from './paths.mjs'

/** The open font (SIL OFL 1.1) that prints are set in, cut into slices of a hundred characters and more. */
export const fontPackage = fromRoot('node_modules/@fontsource/noto-sans-sc')

/** The two weights that are printed, in the format that is read: `WEIGHTS` of cloudfunctions/common/print/font/font.ts. */
const printed = /-(400|700)-normal\.woff$/

/** Copies the part of the font that a print needs, and its licence, in the package's own layout. */
export async function copyFonts(folder) {
  const target = path.join(folder, 'files')
  await mkdir(target, { recursive: true })
  const files = (await readdir(path.join(fontPackage, 'files'))).filter((file) => printed.test(file))
  await Promise.all([
    ...['unicode.json', 'LICENSE'].map((file) =>
      copyFile(path.join(fontPackage, file), path.join(folder, file)),
    ),
    ...files.map((file) => copyFile(path.join(fontPackage, 'files', file), path.join(target, file))),
  ])
}
