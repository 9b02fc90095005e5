import { publicRoutes } from '../../local/server/routes'
import { startColdProduct, type Product } from './product'

/** A product whose functions are also called by HTTP, as a command on another machine does. */
export async function startServedProduct(): Promise<Product> {
	const product: Product = await startColdProduct({
		routes: publicRoutes(() =>
			Promise.resolve({
				cloud: product.cloud,
				personas: () => Promise.resolve([]),
				newest: () => Promise.resolve(null),
				reset: () => Promise.resolve(),
			}),
		),
	})
	return product
}
