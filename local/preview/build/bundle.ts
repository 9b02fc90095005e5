import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { AppConfig, Part } from './components'
import type { SourceTree } from './source-tree'
import type { StyleCompiler } from './styles'

/** What the phone's entry is generated from. */
export interface PhoneSource {
	tree: SourceTree
	app: AppConfig
	parts: Part[]
	styles: StyleCompiler
	/** The compiled templates, a JavaScript expression. */
	templates: string
	/** What marks each picture's content. */
	pictures: Record<string, string>
	/** local/preview/phone/index.ts */
	bootFile: string
}

const text = (value: unknown): string => JSON.stringify(value)

function partCode({ tree, styles }: PhoneSource, part: Part): string {
	const { path, isPage, scope, config } = part
	const fields = [
		`path: ${text(path)}`,
		`scope: ${text(scope)}`,
		`isPage: ${String(isPage)}`,
		`config: ${text(config)}`,
		`css: ${text(styles.compile(part))}`,
		`load: () => require(${text(tree.script(path))})`,
	]
	return `{ ${fields.join(', ')} }`
}

function entryCode(source: PhoneSource): string {
	const { app, tree, styles, parts, pictures } = source
	return `
import { boot } from ${text(source.bootFile)}
boot({
  app: ${text(app)},
  appCss: ${text(styles.compile({ path: 'app', isPage: false, scope: '' }))},
  loadApp: () => require(${text(tree.script('app'))}),
  templates: ${source.templates},
  pictures: ${text(pictures)},
  parts: [
${parts.map((part) => partCode(source, part)).join(',\n')}
  ],
})
`
}

/** Like WeChat's tools: a bare import of a mini-program package means a file of its mini-program folder. */
function packagesOf(tree: SourceTree): Plugin {
	return {
		name: 'mini-program-packages',
		setup(hooks) {
			hooks.onResolve({ filter: /^[^./]/ }, ({ path }) => {
				const file = tree.resolveModule(path)
				return file === undefined ? undefined : { path: file }
			})
		},
	}
}

/** Bundles the phone's runtime with the mini-program into one script. */
export async function bundlePhone(source: PhoneSource, outDir: string): Promise<void> {
	await build({
		stdin: { contents: entryCode(source), resolveDir: source.tree.root, sourcefile: 'phone-entry.js' },
		outfile: join(outDir, 'phone.js'),
		bundle: true,
		format: 'iife',
		target: 'es2020',
		sourcemap: 'linked',
		nodePaths: [source.tree.modules],
		define: { 'process.env.NODE_ENV': '"development"' },
		plugins: [packagesOf(source.tree)],
		tsconfigRaw: {},
		logLevel: 'silent',
	})
}

/** Bundles a script of the preview itself. */
export async function bundleScript(entry: string, outfile: string): Promise<void> {
	await build({
		entryPoints: [entry],
		outfile,
		bundle: true,
		format: 'iife',
		target: 'es2020',
		tsconfigRaw: {},
		logLevel: 'silent',
	})
}
