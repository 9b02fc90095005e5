import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { MANIFESTS } from '../../cloudfunctions/modules/manifests'
import { fromRoot } from '../../scripts/build/paths.mjs'

const folder = fromRoot('cloudfunctions/modules')
const MODULES = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)

test.each(MODULES)('%s says in a few lines what it promises', (name) => {
	// A way through it may be drawn below.
	const [promise = ''] = readFileSync(path.join(folder, name, 'README.md'), 'utf8').split('\n## ')
	const lines = promise.trim().split('\n')
	expect(lines[0]).toMatch(new RegExp(`^# ${name}: .+`))
	expect(lines.length).toBeLessThanOrEqual(10)
	expect(lines.at(-1)).toMatch(/^- Promises: .+/)
})

test('every manifest is known', () => {
	const there = MODULES.filter((name) => existsSync(path.join(folder, name, 'manifest.ts')))
	const list = readFileSync(path.join(folder, 'manifests.ts'), 'utf8')
	expect(there.filter((name) => !list.includes(`'./${name}/manifest'`))).toEqual([])
	expect(MANIFESTS).toHaveLength(there.length)
})

test('a collection is kept by one module, a walk declared by one', () => {
	const kept = MANIFESTS.flatMap(({ collections = {} }) => Object.keys(collections))
	const walks = MANIFESTS.flatMap(({ walks: declared = {} }) => Object.keys(declared))
	expect(kept).toEqual([...new Set(kept)])
	expect(walks).toEqual([...new Set(walks)])
})
