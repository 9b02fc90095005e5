import { ApiError } from './wx/api'

const SAVED_PREFIX = 'wxfile://store/'
const STORE = 'files'

const OWN_PREFIX = 'wxfile://usr/'
/** What the mini-program wrote itself, by its path; it goes with the page. */
const own = new Map<string, Blob>()

let marks: Readonly<Record<string, string>> = {}

/** Pictures asked for with their marks are kept by the browser. */
export function markPictures(pictures: Readonly<Record<string, string>>): void {
	marks = pictures
}

/** Keeps what the mini-program wrote. */
export function writeOwnFile(path: string, content: Blob): void {
	if (!path.startsWith(OWN_PREFIX)) throw new ApiError(`permission denied: ${path}`)
	own.set(path, content)
}

/** A path for something that lives until the page is left. */
export const toTempFile = (content: Blob): string => URL.createObjectURL(content)

/** The content behind a temporary or saved path. */
export async function readTempFile(path: string): Promise<Blob> {
	if (path.startsWith(SAVED_PREFIX)) return readSaved(path)
	if (path.startsWith(OWN_PREFIX)) return readOwn(path)
	const response = await fetch(path)
	if (!response.ok) throw new ApiError(`file not found: ${path}`)
	return response.blob()
}

/** An address that an <img> can show: a path of the mini-program starts at its root, a kept file needs reading. */
export async function pictureUrl(path: string): Promise<string> {
	if (path.startsWith(SAVED_PREFIX)) return toTempFile(await readSaved(path))
	if (!path.startsWith('/')) return path
	const mark = marks[path]
	return mark === undefined ? `.${path}` : `.${path}?${mark}`
}

function readOwn(path: string): Blob {
	const content = own.get(path)
	if (!content) throw new ApiError(`file not found: ${path}`)
	return content
}

/** Keeps a file across starts; gives its path. */
export async function saveFile(path: string, owner: string): Promise<string> {
	const content = await readTempFile(path)
	const saved = `${SAVED_PREFIX}${owner}/${crypto.randomUUID()}`
	await withStore('readwrite', (store) => store.put(content, saved))
	return saved
}

/** Forgets a kept file. */
export async function removeSavedFile(path: string): Promise<void> {
	await withStore('readwrite', (store) => store.delete(path))
}

async function readSaved(path: string): Promise<Blob> {
	const content = await withStore<unknown>('readonly', (store) => store.get(path))
	if (!(content instanceof Blob)) throw new ApiError(`file not found: ${path}`)
	return content
}

function openDatabase(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('phone', 1)
		request.onupgradeneeded = () => request.result.createObjectStore(STORE)
		request.onsuccess = () => resolve(request.result)
		request.onerror = () => reject(new ApiError('the file store cannot be opened'))
	})
}

async function withStore<T>(
	mode: IDBTransactionMode,
	run: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
	const database = await openDatabase()
	return new Promise((resolve, reject) => {
		const request = run(database.transaction(STORE, mode).objectStore(STORE))
		request.onsuccess = () => resolve(request.result)
		request.onerror = () => reject(new ApiError('the file store failed'))
	})
}
