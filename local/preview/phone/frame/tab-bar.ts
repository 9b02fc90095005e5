import type { AppConfig, TabItem } from '../types'
import { byId, make } from './dom'

interface Tab {
	item: TabItem
	element: HTMLElement
	icon: HTMLImageElement | undefined
	badge: HTMLElement
}

/** The tab bar of app.json, with its icons, colours, badges and red dots. */
export class TabBar {
	private readonly bar = byId('tabs')
	private readonly tabs: Tab[]
	private removedByApp = false
	private readonly colors: { plain: string; selected: string }

	constructor(config: AppConfig['tabBar'], onChoose: (item: TabItem) => void) {
		this.colors = { plain: config?.color ?? '#7a7e83', selected: config?.selectedColor ?? '#3cc51f' }
		this.bar.style.backgroundColor = config?.backgroundColor ?? '#ffffff'
		this.tabs = (config?.list ?? []).map((item) => this.makeTab(item, onChoose))
		this.bar.append(...this.tabs.map((tab) => tab.element))
	}

	/** Shows the bar if the page is one of its tabs. */
	show(route: string): void {
		const isTab = this.tabs.some(({ item }) => item.pagePath === route)
		this.bar.hidden = !isTab || this.removedByApp
		for (const { item, element, icon } of this.tabs) {
			const selected = item.pagePath === route
			element.setAttribute('aria-selected', String(selected))
			element.style.color = selected ? this.colors.selected : this.colors.plain
			if (icon !== undefined) icon.src = (selected ? item.selectedIconPath : item.iconPath) ?? ''
		}
	}

	/** Text in a badge, '' for a plain red dot, undefined for none. */
	setBadge(index: number, text: string | undefined): void {
		const badge = this.tabs[index]?.badge
		if (badge === undefined) return
		badge.hidden = text === undefined
		badge.textContent = text ?? ''
	}

	setRemoved(removed: boolean, route: string): void {
		this.removedByApp = removed
		this.show(route)
	}

	private makeTab(item: TabItem, onChoose: (item: TabItem) => void): Tab {
		const badge = make('b', 'tab-badge')
		badge.hidden = true
		const element = make('div', 'tab')
		const icon = item.iconPath === undefined ? undefined : new Image()
		if (icon !== undefined) {
			icon.alt = ''
			element.append(icon)
		}
		element.append(make('span', '', item.text), badge)
		element.setAttribute('role', 'tab')
		element.addEventListener('click', () => onChoose(item))
		return { item, element, icon, badge }
	}
}
