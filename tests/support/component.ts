import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { load, render, sleep, type SimulatedElement } from 'miniprogram-simulate'
import { newestChange } from '../../scripts/build/newest-change.mjs'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { componentsBelow } from '../../scripts/miniprogram/components.mjs'
import { fileBehind } from '../../scripts/miniprogram/npm.mjs'
import { usedNpmFiles } from '../../scripts/miniprogram/npm-files.mjs'
import { once } from './once'

const source = fromRoot('miniprogram')

/** The simulator knows no npm packages and compiles all below its root: a copy with Vant where WeChat would put it. */
function packedPhone(): string {
	const stamp = once('components changed', () => Math.trunc(newestChange([source])))
	const place = fromRoot('dist/tests/components', String(stamp))
	if (existsSync(place)) return place
	const folder = `${place}.${String(process.pid)}`
	cpSync(source, folder, { recursive: true, filter: (file) => extname(file) !== '.png' })
	for (const file of usedNpmFiles(source)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true })
		cpSync(fileBehind(source, file), join(folder, file))
	}
	try {
		renameSync(folder, place)
	} catch (fault) {
		// Another process was quicker with the same.
		if (!existsSync(place)) throw fault
		rmSync(folder, { recursive: true, force: true })
	}
	return place
}

interface Compiler {
	wxmlToJs: (rootPath: string, options?: object) => string
}

const compiler = jest.requireActual<Compiler>('miniprogram-compiler')
const { wxmlToJs } = compiler
/** It compiles all templates each time, in a program of its own; once a process is enough. */
compiler.wxmlToJs = (rootPath, options) =>
	once(`templates of ${rootPath}`, () => wxmlToJs.call(compiler, rootPath, options))

let phone: string | undefined
const loaded = new Map<string, string>()

/** The simulator cannot load a component twice in one test file, so every component is loaded once. */
function idOf(name: string): string {
	const known = loaded.get(name)
	if (known !== undefined) return known
	phone ??= packedPhone()
	const owner = `components/${name}/index`
	if (!existsSync(join(phone, `${owner}.json`))) throw new Error(`there is no component ${name}`)
	const usingComponents = Object.fromEntries(
		componentsBelow(source, owner).map(({ tag, target }) => [tag, `/${target}`]),
	)
	const id = load(join(phone, owner), { compiler: 'official', rootPath: phone, usingComponents })
	loaded.set(name, id)
	return id
}

/** A component on a page. */
export interface ShownComponent {
	element: SimulatedElement
	/** The words that stand on it. */
	text: () => string
	/** The one element of a class, which has to be there. */
	one: (className: string) => SimulatedElement
	/** All elements of a class. */
	all: (className: string) => SimulatedElement[]
	/** Taps an element as a finger does. */
	tap: (element: SimulatedElement) => Promise<void>
	/** Details of the events of a name, as they came. */
	heard: (name: string) => unknown[]
}

/** Renders one of our own components with these properties. */
export function show(name: string, properties: Record<string, unknown> = {}): ShownComponent {
	const element = render(idOf(name), properties)
	const parent = document.createElement('div')
	document.body.append(parent)
	element.attach(parent)
	return {
		element,
		text: () => element.dom.textContent.trim(),
		one(className) {
			const found = element.querySelector(`.${className}`)
			if (found === undefined) throw new Error(`${name} shows no .${className}`)
			return found
		},
		all: (className) => element.querySelectorAll(`.${className}`),
		async tap(target) {
			target.dispatchEvent('tap')
			await sleep(0)
		},
		heard(event) {
			const details: unknown[] = []
			element.addEventListener(event, ({ detail }) => details.push(detail))
			return details
		},
	}
}

/** Waits until something holds, for two seconds at most: Vant shows things on the next frames. */
export async function until(holds: () => boolean): Promise<void> {
	for (let tries = 0; tries < 100 && !holds(); tries += 1) await sleep(20)
	if (!holds()) throw new Error('it did not come to hold')
}
