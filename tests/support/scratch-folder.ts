import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const made: string[] = []

/** A new folder outside the repository, with the files given by relative path; removed when the test file ends. */
export function scratchFolder(files: Record<string, string> = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'lianxin-grid-'))
	made.push(folder)
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true })
		writeFileSync(join(folder, file), content)
	}
	return folder
}

afterAll(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})
