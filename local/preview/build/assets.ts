import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

const PICTURE = /\.(png|jpe?g|gif|svg|webp)$/i
const FONT_WEIGHTS = [400, 600, 700]
const FONT_SUBSET = /url\(\.\/files\/([^)]+\.woff2)\)/g

/** Copies the mini-program's pictures, keeping their paths. */
export async function copyPictures(miniprogramDir: string, outDir: string): Promise<void> {
  const entries = await readdir(miniprogramDir, { recursive: true })
  const pictures = entries.filter((entry) => PICTURE.test(entry))
  await Promise.all(pictures.map((picture) => cp(join(miniprogramDir, picture), join(outDir, picture))))
}

/**
 * Copies a Chinese web font, cut into subsets that the browser loads only when it meets their characters,
 * and writes fonts.css: a machine without Chinese fonts renders the same page as one with them.
 */
export async function copyFonts(modules: string, outDir: string): Promise<void> {
  const source = join(modules, '@fontsource/noto-sans-sc')
  const target = join(outDir, 'fonts')
  await mkdir(target, { recursive: true })
  const sheets = await Promise.all(
    FONT_WEIGHTS.map((weight) => readFile(join(source, `${weight}.css`), 'utf8')),
  )
  const css = sheets.join('\n').replace(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, '')
  const names = [...css.matchAll(FONT_SUBSET)].map((match) => basename(match[1] ?? ''))
  await Promise.all(names.map((name) => cp(join(source, 'files', name), join(target, name))))
  await writeFile(join(outDir, 'fonts.css'), css.replaceAll('url(./files/', 'url(./fonts/'))
}
