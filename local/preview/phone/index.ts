import { AppLife } from './app-life'
import { connectConsole } from './connect-console'
import { defineElements } from './elements/define'
import { openTypes } from './elements/form'
import { TextareaElement } from './elements/text-fields'
import { markPictures } from './files'
import { Framework, listenForErrors } from './framework'
import { byId } from './frame/dom'
import { NavBar } from './frame/nav-bar'
import { listenForPull } from './frame/pull-down'
import { openPullDown } from './frame/refresh'
import { TabBar } from './frame/tab-bar'
import { Toast } from './frame/toast'
import { Network } from './network'
import { makeOpenTypes } from './open-types'
import type { Phone } from './phone'
import { syncClock } from './phone-clock'
import { routeInHash, type Route } from './route'
import { Router } from './router'
import { Scanner } from './scanner'
import { markSetData } from './set-data-marks'
import { FONT_STEPS, readSettings } from './settings'
import { shareCurrentPage } from './share'
import { listenForTaps } from './taps'
import type { BuiltApp } from './types'
import { makeWx } from './wx'
import './wxs-globals'

/** Starts the phone with a built mini-program. */
export function boot(built: BuiltApp): void {
	defineElements()
	markSetData()
	const framework = new Framework()
	listenForTaps(framework.backend)
	const phone = makePhone(framework, built)
	document.documentElement.toggleAttribute('framed', phone.settings.framed)
	document.documentElement.toggleAttribute('style-v2', built.app.style === 'v2')
	void syncClock().then(() => openPages(phone, framework, built))
}

function makePhone(framework: Framework, { app, parts }: BuiltApp): Phone {
	const settings = readSettings(window.location.search)
	const stage = byId('stage')
	const toast = new Toast()
	const life = new AppLife()
	const network = new Network(settings)
	const scanner = new Scanner()
	const navBar = new NavBar(
		() => (router.stack.length > 1 ? router.navigateBack(1) : router.reLaunch(`/${app.pages[0] ?? ''}`)),
		() => void shareCurrentPage(phone),
	)
	const tabBar = new TabBar(app.tabBar, (item) => {
		router.switchTab(`/${item.pagePath}`)
		router.top?.call('onTabItemTap', { pagePath: item.pagePath, text: item.text })
	})
	const router: Router = new Router(framework, app, parts, stage, (page) => {
		navBar.show(page, wayBack(router))
		tabBar.show(page.route)
		document.documentElement.toggleAttribute('above-tabs', router.isTab(page.route))
		fitPages(stage)
		document.documentElement.style.fontSize = page.element.dataset['rem'] ?? ''
	})
	const phone: Phone = { settings, life, router, navBar, tabBar, toast, network, scanner, stage }
	return phone
}

function openPages(phone: Phone, framework: Framework, built: BuiltApp): void {
	const { settings, life, router, stage } = phone
	const { size } = FONT_STEPS[settings.font]
	document.documentElement.style.setProperty('--system-font-size', `${size}px`)
	life.listenForErrors()
	life.listenForVisibility()
	listenForErrors((error) => reportError(error))
	Object.assign(openTypes, makeOpenTypes(phone))
	Object.assign(window, framework.globals(), {
		wx: makeWx(phone),
		App: (object: Record<string, unknown>) => {
			life.object = object
		},
		// WeChat's speech plugin can nothing here: a browser makes no file of speech. A county's own recordings sound.
		requirePlugin: () => ({}),
		getApp: () => life.object,
		getCurrentPages: () => router.stack.map((page) => page.instance),
	})
	markPictures(built.pictures)
	framework.register(built)
	connectConsole(phone, (element) => framework.backend.hearsTap(element))
	listenForPull(stage, () => {
		if (router.top?.config.enablePullDownRefresh === true) openPullDown(stage, router.top, true)
	})
	const first = firstRoute(router, built)
	const wanted = routeInHash(window.location.hash) ?? first
	const options = { ...wanted, scene: settings.scene, referrerInfo: {} }
	life.options = options
	life.call('onLaunch', options)
	life.call('onShow', options)
	router.start(first)
	if (wanted.path !== first.path) life.call('onPageNotFound', { ...options, isEntryPage: true })
	window.addEventListener('resize', () => fitPages(stage))
	window.addEventListener('hashchange', () => {
		const route = routeInHash(window.location.hash)
		if (route !== undefined && router.knows(route.path)) router.reLaunch(window.location.hash.slice(1))
	})
}

/** What is measured in script is measured anew: a page's height, and that of texts that grow with their words. */
function fitPages(stage: HTMLElement): void {
	document.documentElement.style.setProperty('--page-height', `${stage.clientHeight}px`)
	for (const area of stage.querySelectorAll('wx-textarea')) if (area instanceof TextareaElement) area.fit()
}

/** A page that was entered directly has no page behind it, but a house that leads home. */
function wayBack(router: Router): 'back' | 'home' | 'none' {
	if (router.stack.length > 1) return 'back'
	return router.top === undefined || router.isTab(router.top.route) ? 'none' : 'home'
}

function firstRoute(router: Router, { app }: BuiltApp): Route {
	const wanted = routeInHash(window.location.hash)
	if (wanted !== undefined && router.knows(wanted.path)) return wanted
	return { path: app.pages[0] ?? '', query: {} }
}
