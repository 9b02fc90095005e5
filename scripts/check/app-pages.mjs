import { existsSync } from 'node:fs'
import path from 'node:path'
import { packedFiles } from '../miniprogram/files.mjs'
import { pagesOf, readJson, subpackagesOf } from '../miniprogram/manifest.mjs'

/** A page needs no WXSS. */
const pageParts = ['.ts', '.wxml', '.json']

function missingParts(dir, routes) {
	return routes.flatMap((route) =>
		pageParts
			.filter((part) => !existsSync(path.join(dir, route + part)))
			.map((part) => `app.json lists ${route}, but ${route}${part} is missing`),
	)
}

function unlistedPages(dir, routes) {
	return packedFiles(dir)
		.filter((file) => file.endsWith('.wxml'))
		.map((file) => file.slice(0, -'.wxml'.length))
		.filter((base) => existsSync(path.join(dir, `${base}.json`)))
		.filter((base) => readJson(path.join(dir, `${base}.json`)).component !== true && !routes.includes(base))
		.map((base) => `${base} is neither a component nor a page of app.json`)
}

function tabBarProblems(dir, app) {
	return (app.tabBar?.list ?? []).flatMap(({ pagePath, iconPath, selectedIconPath }) => {
		const unknown = (app.pages ?? []).includes(pagePath)
			? []
			: [`tabBar: ${pagePath} is not a page of the main package`]
		const icons = [iconPath, selectedIconPath]
			.filter((icon) => icon !== undefined && !existsSync(path.join(dir, icon)))
			.map((icon) => `tabBar: the icon ${icon} is missing`)
		return [...unknown, ...icons]
	})
}

function reference(dir, file) {
	return file === undefined || existsSync(path.join(dir, file))
		? []
		: [`app.json names ${file}, which is missing`]
}

function preloadProblems(app, routes) {
	const packages = new Set(subpackagesOf(app).flatMap(({ root, name }) => [root, name]))
	return Object.entries(app.preloadRule ?? {}).flatMap(([page, { packages: wanted }]) => [
		...(routes.includes(page) ? [] : [`preloadRule: ${page} is not a page`]),
		...wanted.filter((name) => !packages.has(name)).map((name) => `preloadRule: ${name} is not a subpackage`),
	])
}

/** Holds app.json against the files: pages, subpackages, tab bar, preload rules. */
export function checkAppPages(dir) {
	const app = readJson(path.join(dir, 'app.json'))
	const routes = pagesOf(app).map(({ route }) => route)
	const twice = routes.filter((route, index) => routes.indexOf(route) !== index)
	return [
		...(routes.length === 0 ? ['app.json lists no page'] : []),
		...twice.map((route) => `app.json lists ${route} twice`),
		...missingParts(dir, routes),
		...unlistedPages(dir, routes),
		...tabBarProblems(dir, app),
		...preloadProblems(app, routes),
		...reference(dir, app.sitemapLocation),
		...reference(dir, app.themeLocation),
	]
}
