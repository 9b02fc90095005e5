import { randomUUID } from 'node:crypto'
import type { Product } from './product'

/** A photo of sixteen pixels by eight, with nothing beside the picture. */
export const JPEG = Uint8Array.from(
	Buffer.from(
		[
			'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO',
			'UlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P',
			'T09PT09PT0//wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWEAEBAQAAAAAAAAAAAAAAAAAAFGH/',
			'xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABcRAAMBAAAAAAAAAAAAAAAAAAAEFVL/2gAMAwEAAhEDEQA/AJGzSzQVMpXI6ozo/9k=',
		].join(''),
		'base64',
	),
)

/** Uploads a photo as a client does; answers its file id. */
export async function uploadedPhoto(
	product: Product,
	openid: string,
	content: Uint8Array | string = JPEG,
	path = `users/${openid}/${randomUUID()}.jpg`,
): Promise<string> {
	const response = await fetch(`${product.cloud.url}/client/upload?path=${encodeURIComponent(path)}`, {
		method: 'POST',
		headers: { 'x-openid': openid, 'content-type': 'image/jpeg' },
		body: new Blob([new Uint8Array(Buffer.from(content))]),
	})
	const { fileID } = (await response.json()) as { fileID: string }
	return fileID
}
