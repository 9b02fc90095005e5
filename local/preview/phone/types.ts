import type { glassEasel, types } from 'glass-easel-miniprogram-adapter'

/** One tab of app.json's tab bar. */
export interface TabItem {
	pagePath: string
	text: string
	iconPath?: string
	selectedIconPath?: string
}

/** The part of app.json that the phone itself looks at. */
export interface AppConfig {
	pages: string[]
	style?: string
	window?: WindowConfig
	tabBar?: { color?: string; selectedColor?: string; backgroundColor?: string; list: TabItem[] }
}

/** Window settings; a page's own replace the app's. */
export interface WindowConfig {
	navigationBarTitleText?: string
	navigationBarBackgroundColor?: string
	navigationBarTextStyle?: 'black' | 'white'
	navigationStyle?: 'default' | 'custom'
	backgroundColor?: string
	enablePullDownRefresh?: boolean
	onReachBottomDistance?: number
}

/** A page or component as the build hands it over. */
export interface BuiltPart {
	path: string
	scope: string
	isPage: boolean
	config: types.ComponentStaticConfig & WindowConfig
	css: string
	/** Runs its script, which calls Page() or Component(). */
	load: () => void
}

/** Everything the build made of a mini-program. */
export interface BuiltApp {
	app: AppConfig
	appCss: string
	loadApp: () => void
	templates: Record<string, glassEasel.template.ComponentTemplate['content']>
	parts: BuiltPart[]
	/** The mark of each picture's content, by its path. */
	pictures: Readonly<Record<string, string>>
}

export type Query = Record<string, string>
