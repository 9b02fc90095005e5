import type { Call as AnyCall } from '../../identity/call'
import type { CardPorts } from '../cards/call'
import type { UploadStore } from '../files/ports/upload-store'
import type { FontFiles } from './font/font'

export type PrintPorts = CardPorts & {
	/** What prints are set in. */
	fonts: FontFiles
	uploads: UploadStore
}

export type Call = AnyCall<PrintPorts>
