import { openPullDown } from '../frame/refresh'
import type { Phone } from '../phone'
import { asyncApi, type Member } from './api'

interface Target {
	url: string
}

/** Moving between pages, and what stands around the page. */
export function navigationApi({ router, navBar, tabBar, stage }: Phone): Record<string, Member> {
	const badge = (name: string, text: (options: { text?: string }) => string | undefined) =>
		asyncApi(name, (options: { index: number; text?: string }) =>
			tabBar.setBadge(options.index, text(options)),
		)

	const offerSharing = (offered: boolean): void => {
		if (router.top !== undefined) router.top.canShare = offered
	}

	return {
		showShareMenu: asyncApi('showShareMenu', () => offerSharing(true)),
		hideShareMenu: asyncApi('hideShareMenu', () => offerSharing(false)),
		navigateTo: asyncApi('navigateTo', ({ url }: Target) => router.navigateTo(url)),
		redirectTo: asyncApi('redirectTo', ({ url }: Target) => router.redirectTo(url)),
		switchTab: asyncApi('switchTab', ({ url }: Target) => router.switchTab(url)),
		reLaunch: asyncApi('reLaunch', ({ url }: Target) => router.reLaunch(url)),
		navigateBack: asyncApi('navigateBack', ({ delta }: { delta?: number }) =>
			router.navigateBack(delta ?? 1),
		),
		setNavigationBarTitle: asyncApi('setNavigationBarTitle', ({ title }: { title: string }) =>
			router.setTitle(title),
		),
		setNavigationBarColor: asyncApi(
			'setNavigationBarColor',
			({ frontColor, backgroundColor }: { frontColor?: string; backgroundColor?: string }) =>
				navBar.paint(frontColor, backgroundColor),
		),
		setTabBarBadge: badge('setTabBarBadge', ({ text }) => text ?? ''),
		removeTabBarBadge: badge('removeTabBarBadge', () => undefined),
		showTabBarRedDot: badge('showTabBarRedDot', () => ''),
		hideTabBarRedDot: badge('hideTabBarRedDot', () => undefined),
		hideTabBar: asyncApi('hideTabBar', () => tabBar.setRemoved(true, router.top?.route ?? '')),
		showTabBar: asyncApi('showTabBar', () => tabBar.setRemoved(false, router.top?.route ?? '')),
		startPullDownRefresh: asyncApi('startPullDownRefresh', () => openPullDown(stage, router.top, true)),
		stopPullDownRefresh: asyncApi('stopPullDownRefresh', () => openPullDown(stage, router.top, false)),
		pageScrollTo: asyncApi(
			'pageScrollTo',
			(options: { scrollTop?: number; selector?: string; duration?: number }) => {
				const page = router.top?.element
				if (page === undefined) return
				const behavior = options.duration === 0 ? 'auto' : 'smooth'
				if (options.selector === undefined) return page.scrollTo({ top: options.scrollTop ?? 0, behavior })
				// The framework writes which component an id belongs to before it.
				const target = page.querySelector(options.selector.replace(/#([\w-]+)/g, '[id$="--$1"]'))
				if (target === null) throw new Error(`nothing to scroll to: ${options.selector}`)
				target.scrollIntoView({ behavior })
			},
		),
	}
}
