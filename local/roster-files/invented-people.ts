import type { Random } from '../seeds/random'
import { FAMILY_NAMES, GIVEN_NAMES, MONGOLIAN_NAMES } from './words'

/** The demo's own people have the numbers below; 1380000xxxx is nobody's. */
const FIRST_PHONE = 13_800_001_000

/** Share of Mongolian names in the county, roughly. */
const MONGOLIAN = 0.4

/** Somebody who does not exist. */
export interface InventedPerson {
	name: string
	phone: string
}

/** Makes people up, each with a phone of their own. */
export class InventedPeople {
	private nextPhone = FIRST_PHONE

	constructor(private readonly random: Random) {}

	name(): string {
		if (this.random.chance(MONGOLIAN)) return this.random.pick(MONGOLIAN_NAMES)
		return this.random.pick(FAMILY_NAMES) + this.random.pick(GIVEN_NAMES)
	}

	person(): InventedPerson {
		this.nextPhone += 1
		return { name: this.name(), phone: String(this.nextPhone) }
	}
}
