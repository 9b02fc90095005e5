import { pictureUrl } from '../files'
import { BuiltinElement } from './base'

const FITS: Record<string, string> = {
	scaleToFill: 'fill',
	aspectFit: 'contain',
	aspectFill: 'cover',
	widthFix: 'fill',
	heightFix: 'fill',
	center: 'none',
}

/** image and cover-image. */
export class ImageElement extends BuiltinElement {
	private readonly picture = new Image()

	protected override mount(): void {
		this.picture.alt = ''
		this.picture.addEventListener('load', () => {
			this.fire('load', { width: this.picture.naturalWidth, height: this.picture.naturalHeight })
		})
		this.picture.addEventListener('error', () => {
			this.fire('error', { errMsg: `GET ${this.text('src')} failed` })
		})
		this.append(this.picture)
		this.fit('scaleToFill')
	}

	protected override changed(name: string, value: unknown): void {
		if (name === 'mode') this.fit(String(value))
		if (name === 'aria-label') this.picture.alt = this.text('aria-label')
		if (name !== 'src') return
		void this.show(this.text('src'))
	}

	private async show(source: string): Promise<void> {
		if (source === '') {
			this.picture.removeAttribute('src')
			return
		}
		const url = await pictureUrl(this.relative(source)).catch(() => source)
		if (this.text('src') === source) this.picture.src = url
	}

	private fit(mode: string): void {
		this.picture.style.objectFit = FITS[mode] ?? 'fill'
		this.picture.style.width = mode === 'heightFix' ? 'auto' : '100%'
		this.picture.style.height = mode === 'widthFix' ? 'auto' : '100%'
		if (mode === 'widthFix') this.style.height = 'auto'
		if (mode === 'heightFix') this.style.width = 'auto'
	}

	/** A relative path starts at the page's folder. */
	private relative(source: string): string {
		if (!source.startsWith('.')) return source
		const route = this.closest('wx-page')?.getAttribute('route') ?? ''
		return new URL(source, `http://phone/${route}`).pathname
	}
}
