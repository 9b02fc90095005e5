import { randomUUID } from 'node:crypto'
import type { Product } from './product'

/** Uploads a photo as a client does; answers its file id. */
export async function uploadedPhoto(product: Product, openid: string): Promise<string> {
  const path = `users/${openid}/${randomUUID()}.jpg`
  const response = await fetch(`${product.cloud.url}/client/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    headers: { 'x-openid': openid, 'content-type': 'image/jpeg' },
    body: 'a photo',
  })
  const { fileID } = (await response.json()) as { fileID: string }
  return fileID
}
