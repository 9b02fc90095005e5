import { escaped } from '../../cloudfunctions/modules/printing/page/escape'
import { fileOf } from './photograph'
import type { Chapter, Scene } from './scene'
import { waysOf, type Picture } from './take'

const STYLE = `
  body { margin: 24px; background: #f2f1ee; color: #1d2124; font: 16px/1.5 'PingFang SC', 'Noto Sans SC', sans-serif; }
  h2 { margin: 48px 0 16px; border-bottom: 2px solid; }
  section { display: flex; flex-wrap: wrap; gap: 32px; align-items: start; }
  figure { margin: 0; }
  figcaption { width: 0; min-width: 100%; margin-bottom: 8px; }
  b, code, p, strong { display: block; margin: 0; }
  code { color: #5f6368; }
  strong { color: #b3261e; }
  img { width: 280px; vertical-align: top; background: #fff; }
  img.wide { width: auto; max-width: 100%; }`

/** A page to look through pictures: by chapter, with what the page calls itself and what was wrong; elder mode beside. */
export function indexPage(chapters: readonly Chapter[], pictures: readonly Picture[]): string {
	const taken = new Map(pictures.map((picture) => [picture.name, picture]))
	const parts = chapters.flatMap(({ title, scenes }) => {
		const figures = scenes.flatMap((scene) => {
			const shown = waysOf(scene).flatMap(({ name }) => {
				const picture = taken.get(name)
				taken.delete(name)
				return picture ?? []
			})
			return shown.length === 0 ? [] : [figure(shown, scene)]
		})
		return figures.length === 0 ? [] : [part(title, figures)]
	})
	const others = [...taken.values()].map((picture) => figure([picture]))
	if (others.length > 0) parts.push(part('Around the pages', others))
	const head = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>The tour</title>
<link rel="stylesheet" href="../preview/fonts.css"><style>${STYLE}</style>`
	return `${head}\n<h1>The tour: ${pictures.length} pictures</h1>\n${parts.join('\n')}\n</html>\n`
}

const part = (title: string, figures: string[]): string =>
	`<h2>${escaped(title)}</h2>\n<section>\n${figures.join('\n')}\n</section>`

function figure(shown: Picture[], scene?: Scene): string {
	const [first] = shown
	const state = typeof scene?.sees === 'string' ? ` · ${scene.sees}` : ''
	const caption = [
		`<b>${escaped(`${first?.title ?? ''}${state}`)}</b>`,
		`<code>${escaped(first?.name ?? '')}</code>`,
		...(scene === undefined ? [] : [`<p>${escaped(scene.says)}</p>`]),
		...shown.flatMap(({ findings }) => findings.map((finding) => `<strong>${escaped(finding)}</strong>`)),
	]
	const width = scene === undefined ? ' class="wide"' : ''
	const images = shown.map(
		({ name }) => `<img src="${fileOf(name)}" alt="${escaped(name)}" loading="lazy"${width}>`,
	)
	return `<figure><figcaption>${caption.join('')}</figcaption>${images.join('\n')}</figure>`
}
