import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packedFiles } from '../miniprogram/files.mjs'

const han = /\p{Script=Han}/u
const scanned = /\.(wxml|wxs|wxss)$/

/** Chinese words of a page come from miniprogram/shared/words through its data, never from its template. */
export function checkTemplateWords(dir) {
	return packedFiles(dir)
		.filter((file) => scanned.test(file))
		.flatMap((file) =>
			readFileSync(path.join(dir, file), 'utf8')
				.split('\n')
				.map((line, index) => ({ line, number: index + 1 }))
				.filter(({ line }) => han.test(line))
				.map(({ number }) => `${file}:${number} has Chinese words in a template`),
		)
}
