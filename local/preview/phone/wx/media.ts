import { openMask } from '../frame/overlay'
import { make } from '../frame/dom'
import { pictureUrl, readTempFile, removeSavedFile, saveFile, toTempFile, writeOwnFile } from '../files'
import type { Phone } from '../phone'
import { words } from '../words'
import { ApiError, asyncApi, type Member } from './api'
import { requireLeave } from './leave'

interface ReadOptions {
	filePath: string
	position?: number
	length?: number
}

interface MessageFileOptions {
	count: number
	extension?: string[]
}

/** Opens the browser's file chooser. */
function pickFiles(count: number, accept: string): Promise<File[]> {
	return new Promise((resolve, reject) => {
		const field = document.createElement('input')
		Object.assign(field, { type: 'file', accept, multiple: count > 1, hidden: true })
		field.addEventListener('change', () => {
			field.remove()
			resolve([...(field.files ?? [])].slice(0, count))
		})
		field.addEventListener('cancel', () => {
			field.remove()
			reject(new ApiError('cancel'))
		})
		document.body.append(field)
		field.click()
	})
}

/** What is on a canvas, as a picture. */
function encode(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob(
			(blob) => (blob === null ? reject(new ApiError('the picture cannot be encoded')) : resolve(blob)),
			type,
			quality,
		)
	})
}

/** A photo put into the album is a file that the browser saves. */
async function saveToAlbum(path: string): Promise<void> {
	const link = make('a', '')
	Object.assign(link, { href: toTempFile(await readTempFile(path)), download: 'picture.png' })
	link.click()
}

/** Offers a file of the phone to whoever looks. */
async function openFile(filePath: string): Promise<void> {
	const link = make('a', '', words.openDocument)
	const name = filePath.startsWith('blob:') ? '' : filePath.slice(filePath.lastIndexOf('/') + 1)
	const href = name === '' ? filePath : toTempFile(await readTempFile(filePath))
	// A browser shows a PDF by itself, and puts anything else among its downloads.
	Object.assign(link, { href, target: '_blank', ...(name !== '' && { download: name }) })
	const view = make('div', 'wx-preview-image', link)
	const close = openMask(view)
	view.addEventListener('click', close)
}

/** Draws a picture smaller and gives it as JPEG. */
async function compress(path: string, quality: number, width: number | undefined): Promise<Blob> {
	const picture = await createImageBitmap(await readTempFile(path))
	const scale = Math.min(1, (width ?? picture.width) / picture.width)
	const canvas = document.createElement('canvas')
	canvas.width = Math.round(picture.width * scale)
	canvas.height = Math.round(picture.height * scale)
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
	return encode(canvas, 'image/jpeg', quality / 100)
}

async function preview({ urls, current }: { urls: string[]; current?: string }): Promise<void> {
	const picture = new Image()
	picture.src = await pictureUrl(current ?? urls[0] ?? '')
	const view = make('div', 'wx-preview-image', picture)
	const close = openMask(view)
	view.addEventListener('click', close)
}

async function imageInfo({ src }: { src: string }): Promise<object> {
	const picture = await createImageBitmap(await readTempFile(await pictureUrl(src)))
	return { width: picture.width, height: picture.height, path: src, orientation: 'up', type: 'unknown' }
}

/** Pictures and files. */
export function mediaApi({ settings, network }: Phone): Record<string, Member> {
	const fileSystem = {
		saveFile: asyncApi('saveFile', async ({ tempFilePath }: { tempFilePath: string }) => ({
			savedFilePath: await saveFile(tempFilePath, settings.openid),
		})),
		removeSavedFile: asyncApi('removeSavedFile', ({ filePath }: { filePath: string }) =>
			removeSavedFile(filePath),
		),
		readFile: asyncApi('readFile', async ({ filePath, position = 0, length }: ReadOptions) => {
			const content = await readTempFile(filePath)
			if (content.size === 0) throw new ApiError('the file is empty')
			const end = length === undefined ? content.size : position + length
			return { data: await content.slice(position, end).arrayBuffer() }
		}),
		writeFile: asyncApi('writeFile', ({ filePath, data }: { filePath: string; data: ArrayBuffer | string }) =>
			writeOwnFile(filePath, new Blob([data])),
		),
		getFileInfo: asyncApi('getFileInfo', async ({ filePath }: { filePath: string }) => ({
			size: (await readTempFile(filePath)).size,
		})),
	}
	const downloadFile = async ({ url }: { url: string }): Promise<object> => {
		const response = await network.request(url, { method: 'GET' })
		return { tempFilePath: toTempFile(await response.blob()), statusCode: response.status }
	}
	return {
		downloadFile: asyncApi('downloadFile', downloadFile),
		chooseMedia: asyncApi('chooseMedia', async ({ count = 9 }: { count?: number }) => {
			requireLeave(settings, 'scope.camera')
			const files = await pickFiles(count, 'image/*')
			const tempFiles = files.map((file) => ({
				tempFilePath: toTempFile(file),
				size: file.size,
				fileType: 'image',
			}))
			return { type: 'image', tempFiles }
		}),
		chooseImage: asyncApi('chooseImage', async ({ count = 9 }: { count?: number }) => {
			const files = await pickFiles(count, 'image/*')
			const tempFiles = files.map((file) => ({ path: toTempFile(file), size: file.size }))
			return { tempFilePaths: tempFiles.map(({ path }) => path), tempFiles }
		}),
		chooseMessageFile: asyncApi(
			'chooseMessageFile',
			async ({ count, extension = [] }: MessageFileOptions) => {
				const files = await pickFiles(count, extension.map((one) => `.${one}`).join())
				const tempFiles = files.map((file) => ({
					path: toTempFile(file),
					name: file.name,
					size: file.size,
					type: 'file',
					time: Math.trunc(file.lastModified / 1000),
				}))
				return { tempFiles }
			},
		),
		openDocument: asyncApi('openDocument', ({ filePath }: { filePath: string }) => openFile(filePath)),
		shareFileMessage: asyncApi('shareFileMessage', ({ filePath }: { filePath: string }) =>
			openFile(filePath),
		),
		compressImage: asyncApi(
			'compressImage',
			async (options: { src: string; quality?: number; compressedWidth?: number }) => ({
				tempFilePath: toTempFile(await compress(options.src, options.quality ?? 80, options.compressedWidth)),
			}),
		),
		previewImage: asyncApi('previewImage', preview),
		canvasToTempFilePath: asyncApi(
			'canvasToTempFilePath',
			async ({ canvas, fileType = 'png' }: { canvas: HTMLCanvasElement; fileType?: 'png' | 'jpg' }) => ({
				tempFilePath: toTempFile(await encode(canvas, fileType === 'jpg' ? 'image/jpeg' : 'image/png')),
			}),
		),
		saveImageToPhotosAlbum: asyncApi('saveImageToPhotosAlbum', async ({ filePath }: { filePath: string }) => {
			requireLeave(settings, 'scope.writePhotosAlbum')
			await saveToAlbum(filePath)
		}),
		getImageInfo: asyncApi('getImageInfo', imageInfo),
		getFileSystemManager: () => fileSystem,
		...fileSystem,
	}
}
