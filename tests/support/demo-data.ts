import { keptData } from './kept-data'
import { startProduct, type Product } from './product'

/** Starts the product with the demo's people in it. They are brought in once a build, and copied from then on. */
export async function startDemo(): Promise<Product> {
  return startProduct({}, await keptData('demo', ['local/seeds'], (product) => product.seedDemo()))
}
