'use strict'
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const path = require('node:path')
const esbuild = require('esbuild')

const loaders = { '.ts': 'ts', '.mjs': 'js', '.js': 'js' }
const ownSource = readFileSync(__filename)

/** Lets jest load TypeScript and ES modules as CommonJS; types are checked elsewhere. */
module.exports = {
	process(source, file) {
		const { code, map } = esbuild.transformSync(source, {
			loader: loaders[path.extname(file)],
			format: 'cjs',
			platform: 'node',
			target: 'node20',
			sourcemap: 'external',
			sourcefile: file,
			// CommonJS has no address of its own module in this form; the scripts ask for it.
			define: { 'import.meta.url': 'moduleAddress' },
			banner: source.includes('import.meta.url')
				? "const moduleAddress = require('node:url').pathToFileURL(__filename).href;"
				: '',
		})
		// Beside the code, which every test file reads anew: a map within makes it four times as long.
		return { code, map }
	},
	getCacheKey(source, file) {
		return createHash('sha1')
			.update(ownSource)
			.update(esbuild.version)
			.update(file)
			.update(source)
			.digest('hex')
	},
}
