import { fromRoot } from '../build/paths.mjs'
import { functionNames } from '../build/functions.mjs'
import { packageSizes } from '../miniprogram/package-sizes.mjs'
import { coldStarts } from './cold-start.mjs'

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} KB`

/** What goes to the phone. */
export async function packageTable() {
	const sizes = [...(await packageSizes(fromRoot('miniprogram')))]
	return {
		title: 'Packages of the phone',
		about: 'Scripts minified, with the files of Vant that are in use. The main package may have 500 KB.',
		head: ['package', 'size'],
		rows: sizes.map(([root, bytes]) => [root || 'main', kilobytes(bytes)]),
	}
}

/** Each function's bundle, and its start beside a bare function with the SDK. */
export async function functionTable() {
	const bundles = (await functionNames()).map((name) => ({
		name,
		bundle: fromRoot('dist/cloudfunctions', name, 'index.js'),
	}))
	const starts = await coldStarts(bundles)
	return {
		title: 'Functions: bundle and cold start',
		about:
			'Hello world is a function that does nothing but import the SDK, bundled alike. A start is the processor time of loading the bundle in a new process; all take turns, and a figure is the median of the ratios of the rounds.',
		head: ['function', 'bundle', 'of hello world', 'cold start, of hello world'],
		rows: starts.map(({ name, size, ratio }) => [
			name,
			kilobytes(size),
			`${(size / starts[0].size).toFixed(2)} ×`,
			`${ratio.toFixed(2)} ×`,
		]),
	}
}
