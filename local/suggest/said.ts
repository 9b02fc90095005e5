import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Said } from './learn'

/** What people say of each category, as it was written down. */
export interface Sentences {
	/** From which the phone's pointers are counted; what points at a category by itself stands there twice. */
	counted: Said[]
	/** By which the proposals are tried; none of them is counted. */
	keptAside: Said[]
}

/** `# code`, then a sentence a line; after a star what points there by itself, after a question mark what is kept aside. */
export function readSentences(folder = path.resolve('local/suggest')): Sentences {
	const text = brotliDecompressSync(readFileSync(path.join(folder, 'said.txt.br'))).toString('utf8')
	const counted: Said[] = []
	const keptAside: Said[] = []
	let code = ''
	for (const line of text.split('\n').filter((one) => one !== '')) {
		const said = { code, sentence: line.slice(2) }
		if (line.startsWith('# ')) code = line.slice(2)
		else if (line.startsWith('? ')) keptAside.push(said)
		else if (line.startsWith('* ')) counted.push(said, said)
		else counted.push({ code, sentence: line })
	}
	return { counted, keptAside }
}
