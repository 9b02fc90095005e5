import type { AppLife } from './app-life'
import type { NavBar } from './frame/nav-bar'
import type { TabBar } from './frame/tab-bar'
import type { Toast } from './frame/toast'
import type { Network } from './network'
import type { Router } from './router'
import type { Scanner } from './scanner'
import type { Settings } from './settings'

/** The parts of the phone that the `wx` API works on. */
export interface Phone {
	readonly settings: Settings
	readonly life: AppLife
	readonly router: Router
	readonly navBar: NavBar
	readonly tabBar: TabBar
	readonly toast: Toast
	readonly network: Network
	readonly scanner: Scanner
	readonly stage: HTMLElement
}
