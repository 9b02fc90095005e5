import { readFileSync } from 'node:fs'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { faults } from '../../scripts/faults/list.mjs'

test.each(faults)('the fault “$name” can still be planted: what it replaces stands once', ({ edits }) => {
	for (const { file, find } of edits) {
		expect([file, readFileSync(fromRoot(file), 'utf8').split(find)]).toEqual([
			file,
			[expect.any(String), expect.any(String)],
		])
	}
})
