import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markOf } from '../content-mark'

const PICTURE = /\.(png|jpe?g|gif|svg|webp)$/i
const FONT_FILE = /url\(\.\/files\/([^)]+\.woff2)\) format\('woff2'\),[^;]*;/g

/** A regular and a bold face. Where the machine has the font itself, it is taken and nothing is loaded. */
const FACES = [
	{ weight: 400, span: '400', local: ['NotoSansSC-Regular', 'NotoSansCJKsc-Regular'] },
	{ weight: 600, span: '600 900', local: ['NotoSansSC-SemiBold', 'NotoSansCJKsc-Bold', 'NotoSansSC-Bold'] },
]

/** Copies the mini-program's pictures, keeping their paths; gives the mark of each by its path. */
export async function copyPictures(miniprogramDir: string, outDir: string): Promise<Record<string, string>> {
	const entries = await readdir(miniprogramDir, { recursive: true })
	const marks = entries
		.filter((entry) => PICTURE.test(entry))
		.map(async (picture) => {
			await cp(join(miniprogramDir, picture), join(outDir, picture))
			return [`/${picture}`, markOf(await readFile(join(outDir, picture)))] as const
		})
	return Object.fromEntries(await Promise.all(marks))
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
		FACES.map(async ({ weight, span, local }) => {
			const css = await readFile(join(source, `${weight}.css`), 'utf8')
			const here = local.map((name) => `local('${name}')`).join(', ')
			return css
				.replace(FONT_FILE, (_match, file: string) => `${here}, url(./fonts/${file}) format('woff2');`)
				.replaceAll(`font-weight: ${weight};`, `font-weight: ${span};`)
		}),
	)
	const css = sheets.join('\n')
	const names = [...css.matchAll(/url\(\.\/fonts\/([^)]+)\)/g)].map((match) => match[1] ?? '')
	if (names.length === 0) throw new Error('@fontsource/noto-sans-sc has another form than expected')
	await Promise.all(names.map((name) => cp(join(source, 'files', name), join(target, name))))
	await writeFile(join(outDir, 'fonts.css'), css)
}
