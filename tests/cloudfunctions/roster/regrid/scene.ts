import { cloudPorts } from '../../../../cloudfunctions/functions/cloud-ports'
import type { Input, Output } from '../../../../cloudfunctions/modules/contract'
import { RIGHTS } from '../../../../cloudfunctions/modules/rights'
import { Call } from '../../../../cloudfunctions/identity/call'
import type { Ports } from '../../../../cloudfunctions/modules/ports'
import { merge, split } from '../../../../cloudfunctions/modules/roster/edits/grids'
import { filledData } from '../../../support/filled-product'
import { CLERK, startProduct, type Product } from '../../../support/product'
import { EAST, GRID, settle, UNITS, WEST } from './county'
import { ENDED, OPEN_PLOTS } from './plots'
import { live, moveIn } from './reports'

const SOURCES = ['tests/cloudfunctions/roster/regrid']

/** The data of a grid with 400 households and 30 open reports, before anything is split. */
export function sceneData(): Promise<string> {
	const fill = async (product: Product) => {
		await settle(product, 400)
		await live(product, [...OPEN_PLOTS, ...ENDED], await moveIn(product, 12))
	}
	return filledData('regrid', fill, SOURCES)
}

/** The data of a small grid of three households, of which one has residents and one has somebody who waits. */
export function smallData(): Promise<string> {
	const fill = async (product: Product) => {
		await settle(product, 3)
		await moveIn(product, 2)
	}
	return filledData('regrid-small', fill, SOURCES)
}

export async function startSmall(): Promise<Product> {
	return startOn(await smallData())
}

/** A product on a copy of data, also for the SDK in this process. */
export async function startOn(data: string): Promise<Product> {
	const product = await startProduct({}, data)
	// The reports of the scene took their time.
	product.clock.advance(2 * 3600_000)
	Object.assign(process.env, product.cloud.sdkEnv())
	return product
}

interface Split {
	verb: 'split'
	input: Input<'roster', 'split'>
}

/** A split or a merge, as it is sent. */
export type Regridding = Split | { verb: 'merge'; input: Input<'roster', 'merge'> }

/** The split of the grid after so many households. */
export function splitOf(ids: readonly string[], count: number): Split {
	const named = ({ name, phone }: typeof EAST) => ({ name, phone })
	return {
		verb: 'split',
		input: {
			areaCode: GRID,
			into: [
				{ name: '东片', leader: named(EAST), householdIds: ids.slice(0, count) },
				{ name: '西片', leader: named(WEST), householdIds: ids.slice(count), unitCodes: [UNITS[1]] },
			],
		},
	}
}

/** A split or a merge in this process, on ports of the test's. */
export function regridOn(ports: Ports, { verb, input }: Regridding): Promise<Output<'roster', 'area'>> {
	const call = new Call(CLERK, ports, { roles: ['clerk'], reach: { kind: 'common' } }, RIGHTS)
	return verb === 'split' ? split(input, call) : merge(input, call)
}

/** The product's ports, with its clock. */
export function portsOf({ clock }: Product): Ports {
	return { ...cloudPorts, clock }
}
