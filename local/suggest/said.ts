import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Said } from './learn'

/**
 * What people say, from which the phone's pointers are counted: `# code`, then a sentence a line, and after a star what points
 * there by itself, which counts twice.
 */
export function saidSentences(folder = path.resolve('local/suggest')): Said[] {
  const text = brotliDecompressSync(readFileSync(path.join(folder, 'said.txt.br'))).toString('utf8')
  const said: Said[] = []
  let code = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) code = line.slice(2)
    else if (line.startsWith('* ')) said.push(...Array<Said>(2).fill({ code, sentence: line.slice(2) }))
    else if (line !== '') said.push({ code, sentence: line })
  }
  return said
}

/** A file of labelled sentences: `code`, a tab, the sentence. */
export function labelled(text: string): Said[] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const [code = '', sentence = ''] = line.split('\t')
      return { code, sentence }
    })
}
