/** How a cloud function answers: an envelope, or a fault of the platform that is thrown. */
type Answer = (input: unknown) => unknown

interface FileCall<T> {
	filePath: string
	tempFilePath?: string
	success: (result: T) => void
	fail: (error: object) => void
}

/** What the phone's services need of `wx`: storage, the cloud, the network. Everything sent is kept to be looked at. */
export class FakeWx {
	readonly stored = new Map<string, unknown>()
	readonly calls: { name: string; method: string; input: unknown }[] = []
	readonly uploads: string[] = []
	/** What stood in the middle of the screen until it was understood. */
	readonly said: string[] = []
	private readonly answers = new Map<string, Answer>()
	private networkListener: ((state: { isConnected: boolean }) => void) | undefined
	uploadFault: object | undefined
	/** What the user chooses as photos: the beginning of each file by its path. */
	readonly files = new Map<string, string>()
	/** Of files that are not of one byte. */
	readonly sizes = new Map<string, number>()
	/** How many bytes a photo is left with once it is made so good. */
	bytesAfter = (quality: number): number => quality * 2500
	saveFault: object | undefined
	/** The most characters under one key: WeChat takes a megabyte. */
	room = 350_000
	/** Kept files that were taken off the phone. */
	readonly forgotten: string[] = []

	/** Sets how `noun.verb` is answered from now on. */
	answer(method: string, answer: Answer): void {
		this.answers.set(method, answer)
	}

	/** The phone has a network again. */
	online(): void {
		this.networkListener?.({ isConnected: true })
	}

	sent(method: string): unknown[] {
		return this.calls.filter((call) => `${call.name}.${call.method}` === method).map(({ input }) => input)
	}

	/** The part of the platform's API that the services use. */
	readonly api = {
		getStorageSync: (key: string): unknown => structuredClone(this.stored.get(key) ?? ''),
		setStorageSync: (key: string, value: unknown) => {
			if (JSON.stringify(value).length > this.room)
				throw new Error('setStorage:fail entry size limit reached')
			this.stored.set(key, structuredClone(value))
		},
		removeStorageSync: (key: string) => this.stored.delete(key),
		getFileSystemManager: () => ({
			removeSavedFile: ({ filePath }: { filePath: string }) => this.forgotten.push(filePath),
			readFile: ({ filePath, success, fail }: FileCall<{ data: ArrayBuffer }>) => {
				const head = this.files.get(filePath)
				if (head === undefined || head === '') fail({ errMsg: 'readFile:fail' })
				else success({ data: Uint8Array.from(Buffer.from(head, 'latin1')).buffer })
			},
			getFileInfo: ({ filePath, success }: FileCall<{ size: number }>) =>
				success({ size: this.sizes.get(filePath) ?? 1 }),
			saveFile: ({ tempFilePath, success, fail }: FileCall<{ savedFilePath: string }>) => {
				if (this.saveFault) fail(this.saveFault)
				else success({ savedFilePath: `saved:${tempFilePath ?? ''}` })
			},
		}),
		showModal: ({ content }: { content: string }) => {
			this.said.push(content)
			return Promise.resolve({ confirm: true })
		},
		showLoading: () => Promise.resolve(),
		hideLoading: () => Promise.resolve(),
		chooseMedia: () =>
			Promise.resolve({
				tempFiles: [...this.files.keys()].map((tempFilePath) => ({
					tempFilePath,
					size: this.sizes.get(tempFilePath) ?? 1,
				})),
			}),
		/** As large as a file is long: a phone's camera makes both grow. */
		getImageInfo: ({ src }: { src: string }) => {
			const side = Math.max(1, Math.round(Math.sqrt(this.sizes.get(src) ?? 1)))
			return Promise.resolve({ width: side, height: Math.round(side * 0.75) })
		},
		compressImage: ({
			src,
			quality,
			compressedWidth,
		}: {
			src: string
			quality: number
			compressedWidth: number
		}) => {
			const tempFilePath = `${src}@${compressedWidth}x${quality}`
			this.sizes.set(tempFilePath, this.bytesAfter(quality))
			return Promise.resolve({ tempFilePath })
		},
		getAppBaseInfo: () => ({ fontSizeSetting: 17 }),
		onNetworkStatusChange: (listener: (state: { isConnected: boolean }) => void) => {
			this.networkListener = listener
		},
		cloud: {
			callFunction: async ({ name, data }: { name: string; data: { method: string; input: unknown } }) => {
				this.calls.push({ name, method: data.method, input: structuredClone(data.input) })
				const answer = this.answers.get(`${name}.${data.method}`)
				if (!answer) throw new Error(`nobody answers ${name}.${data.method}`)
				return Promise.resolve({ result: answer(data.input) })
			},
			uploadFile: async ({ cloudPath }: { cloudPath: string }) => {
				if (this.uploadFault) throw Object.assign(new Error('upload'), this.uploadFault)
				this.uploads.push(cloudPath)
				return Promise.resolve({ fileID: `cloud://test/${cloudPath}` })
			},
		},
	}
}

/** Puts a fresh phone in the place of `wx`. */
export function fakeWx(): FakeWx {
	const fake = new FakeWx()
	Object.assign(globalThis, { wx: fake.api })
	return fake
}

/** A call that never came through. */
export function offline(): never {
	throw Object.assign(new Error('offline'), { errMsg: 'cloud.callFunction:fail request:fail', errCode: -1 })
}

export const ok = (data: unknown): object => ({ ok: true, data })

/** A path for each file that a phone asks to upload. */
export const uploadPaths = (input: unknown): object =>
	ok({ paths: (input as { endings: string[] }).endings.map((ending, at) => `uploads/me/${at}${ending}`) })

export const refused = (code: string, message: string, fields?: object): object => ({
	ok: false,
	error: { code, message, ...(fields && { fields }) },
})
