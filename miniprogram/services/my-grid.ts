import { forget, recall, remember } from './cache'

/** The grid that somebody picked as theirs. It is kept on this phone alone and gives no right to anything. */
export interface MyGrid {
	areaCode: string
	/** The village and the grid, as people say it. */
	name: string
}

const NAME = 'my-grid'

/** The grid that was picked on this phone, or null. */
export const myGrid = (): MyGrid | null => recall<MyGrid>(NAME)?.value ?? null

export const rememberGrid = (grid: MyGrid): void => void remember(NAME, grid)

export const forgetGrid = (): void => forget(NAME)

const HOME = 'chosen-home'

/** The household of theirs that somebody last reported from, where they have several; null before. */
export const chosenHome = (): string | null => recall<string>(HOME)?.value ?? null

export const rememberHome = (householdId: string): void => void remember(HOME, householdId)
