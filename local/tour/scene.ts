import type { TourPhone } from './tour-phone'
import type { World } from './world'

/** One picture of the tour: a page in a state. */
export interface Scene {
	/** The picture's name, beginning with the page's. */
	name: string
	/** What is seen, in one sentence. */
	says: string
	/** Who holds the phone. */
	openid: string
	/** The page with its query; what must have happened before, happens here. Home when left out. */
	open?: (world: World) => string | Promise<string>
	/** How the phone is when it is switched on. */
	start?: 'offline' | 'unanswered' | 'failing'
	/** How large WeChat's letters are, where that is what is shown. */
	font?: 'large'
	/** What is tapped and typed. */
	act?: (phone: TourPhone, world: World) => Promise<void>
	/** What is on the screen in the end. */
	sees: string | RegExp
	/** Taken in elder mode, too. */
	elder?: true
}

/** The scenes of a page, on a product that begins anew. */
export interface Chapter {
	title: string
	/** The pages that its scenes show, by app.json. */
	pages: readonly string[]
	scenes: Scene[]
}
