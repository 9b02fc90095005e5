import type { Chapter } from './scene'
import type { Picture } from './take'

const HEAD = `# The tour

Every page in every state, on a phone of 375 points width; pages longer than a screen are shown whole. \`npm run tour\`
takes the pictures anew and checks each: no text cut, covered or in Latin letters, nothing that scrolls sideways, no
missing glyph or picture, no target under 44 points (60 in elder mode, which the second picture of a state shows).
`

/** The page that shows the pictures, with one sentence each. */
export function tourPage(chapters: Chapter[], pictures: Picture[]): string {
  const taken = new Set(pictures.map(({ name }) => name))
  const picture = (name: string): string[] =>
    taken.has(name) ? [`<img src="tour/${name}.jpg" width="280" alt="${name}">`] : []
  const parts = chapters.map(({ title, scenes }) => {
    const shown = scenes.map(
      ({ name, says }) =>
        `### ${name}\n\n${says}\n\n${[...picture(name), ...picture(`${name}-elder`)].join(' ')}\n`,
    )
    return `\n## ${title}\n\n${shown.join('\n')}`
  })
  return HEAD + parts.join('')
}
