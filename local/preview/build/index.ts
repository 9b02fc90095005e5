import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { copyFonts, copyPictures } from './assets'
import { bundlePhone, bundleScript } from './bundle'
import { collectParts, readApp } from './components'
import { findUpwards, SourceTree } from './source-tree'
import { StyleCompiler } from './styles'
import { TemplateCompiler } from './templates'

export interface PreviewOptions {
	/** The folder with app.json. */
	miniprogramDir: string
	/** Emptied and filled; serve it with `previewRoutes`. */
	outDir: string
}

/** What was built: numbers of pages and components, size of the phone's script. */
export interface PreviewResult {
	pages: number
	components: number
	bytes: number
}

/** Compiles a mini-program for the browser phone. Any problem in a template fails the build. */
export async function buildPreview({ miniprogramDir, outDir }: PreviewOptions): Promise<PreviewResult> {
	const preview = join(findUpwards(__dirname, 'local/preview/phone'), 'local/preview')
	const modules = join(findUpwards(__dirname, 'node_modules'), 'node_modules')
	const tree = new SourceTree(resolve(miniprogramDir), modules)
	const app = readApp(tree)
	const parts = collectParts(tree, app)
	const templates = compileTemplates(tree, parts)

	// Built beside and then put in place, so that a server never meets half a preview.
	const fresh = `${resolve(outDir)}.fresh`
	await rm(fresh, { recursive: true, force: true })
	await mkdir(fresh, { recursive: true })
	const source = {
		tree,
		app,
		parts,
		templates,
		styles: new StyleCompiler(tree),
		pictures: await copyPictures(tree.root, fresh),
		bootFile: join(preview, 'phone/index.ts'),
	}
	await Promise.all([
		bundlePhone(source, fresh),
		bundleScript(join(preview, 'console/index.ts'), join(fresh, 'console.js')),
		cp(join(preview, 'phone/phone.html'), join(fresh, 'phone.html')),
		bundleScript(join(preview, 'phone/phone.css'), join(fresh, 'phone.css')),
		cp(join(preview, 'console/index.html'), join(fresh, 'index.html')),
		cp(join(preview, 'console/portraits.svg'), join(fresh, 'portraits.svg')),
		bundleScript(join(preview, 'console/console.css'), join(fresh, 'console.css')),
		copyFonts(modules, fresh),
	])
	await rm(outDir, { recursive: true, force: true })
	await rename(fresh, outDir)
	const pages = parts.filter((part) => part.isPage).length
	const { size } = await stat(join(outDir, 'phone.js'))
	return { pages, components: parts.length - pages, bytes: size }
}

function compileTemplates(tree: SourceTree, parts: Parts): string {
	const compiler = new TemplateCompiler(tree)
	for (const part of parts) compiler.add(part)
	if (compiler.problems.length > 0) {
		throw new Error(`templates with problems:\n${[...new Set(compiler.problems)].join('\n')}`)
	}
	return compiler.code()
}

type Parts = ReturnType<typeof collectParts>
