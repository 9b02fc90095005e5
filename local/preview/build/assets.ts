import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markOf } from '../content-mark'

const PICTURE = /\.(png|jpe?g|gif|svg|webp)$/i
/** A regular and a bold face. Where the machine has the font itself, it is taken and nothing is loaded. */
const FACES = [
	{ face: '400Regular', weights: '400', local: ['NotoSansSC-Regular', 'NotoSansCJKsc-Regular'] },
	{
		face: '600SemiBold',
		weights: '600 900',
		local: ['NotoSansSC-SemiBold', 'NotoSansCJKsc-Bold', 'NotoSansSC-Bold'],
	},
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
 * Copies the font that cards are printed in, and writes fonts.css: a machine without Chinese fonts renders the same page as one
 * with them. Whole faces, since they come from this machine, and the font is not a dependency twice.
 */
export async function copyFonts(modules: string, outDir: string): Promise<void> {
	const source = join(modules, '@expo-google-fonts/noto-sans-sc')
	await mkdir(join(outDir, 'fonts'), { recursive: true })
	const sheets = await Promise.all(
		FACES.map(async ({ face, weights, local }) => {
			const file = `NotoSansSC_${face}.ttf`
			await cp(join(source, face, file), join(outDir, 'fonts', file))
			const here = local.map((name) => `local('${name}')`).join(', ')
			return `@font-face {
	font-family: 'Noto Sans SC';
	font-display: swap;
	font-weight: ${weights};
	src: ${here}, url(./fonts/${file}) format('truetype');
}
`
		}),
	)
	await writeFile(join(outDir, 'fonts.css'), sheets.join('\n'))
}
