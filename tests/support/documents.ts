import { readFileSync } from 'node:fs'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { repositoryFiles } from '../../scripts/repository-files.mjs'

/** All files of the repository. */
export const FILES = repositoryFiles(fromRoot())

/** What the repository says about itself. */
export const DOCUMENTS = FILES.filter((file) => file.endsWith('.md'))

/** What a document says outside of its fenced blocks. */
export const proseOf = (file: string): string =>
	readFileSync(fromRoot(file), 'utf8').replace(/^```[^]*?^```$/gm, '')

/** What of the repository a document links to or shows, from where the document lies. */
export const linksOf = (prose: string): string[] =>
	[...prose.matchAll(/\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"/g)]
		.map(([, link, picture]) => (link ?? picture ?? '').replace(/#.*$/, ''))
		.filter((target) => target !== '' && !/^[a-z]+:/.test(target))
