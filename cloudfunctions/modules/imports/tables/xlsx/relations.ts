import type { ZipParts } from './zip'
import { readXml } from './xml'

/** What a part of a workbook refers to: the last word of the relation's type, and the path in the archive. */
export interface Relation {
	type: string
	path: string
}

/** The relations of a part by their id; the archive itself is the part ''. */
export async function readRelations(zip: ZipParts, part: string): Promise<Map<string, Relation>> {
	const folder = part.slice(0, part.lastIndexOf('/') + 1)
	const file = `${folder}_rels/${part.slice(folder.length)}.rels`
	const relations = new Map<string, Relation>()
	if (!zip.has(file)) return relations
	await readXml(zip.read(file), {
		open(name, attribute) {
			const id = attribute('Id')
			const target = attribute('Target')
			if (name !== 'Relationship' || id === undefined || target === undefined) return
			if (attribute('TargetMode') === 'External') return
			const type = attribute('Type') ?? ''
			relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: resolve(folder, target) })
		},
	})
	return relations
}

function resolve(folder: string, target: string): string {
	const parts: string[] = []
	for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
		if (part === '..') parts.pop()
		else if (part !== '' && part !== '.') parts.push(part)
	}
	return parts.join('/')
}
