import type { KeptVoice } from '../../services/sound/recorder'

/** Asks for what an event needs: words, typed or spoken, photos, a desk. What was typed is the page's, so closing loses nothing. */
Component({
	options: { multipleSlots: true },
	properties: {
		show: Boolean,
		still: Boolean,
		title: String,
		placeholder: String,
		sendText: String,
		words: String,
		withPhotos: Boolean,
		photos: { type: Array, value: [] },
		/** Offers to say it instead of typing; what was said is the page's, too. */
		withVoice: Boolean,
		voice: { type: Object, value: null as KeptVoice | null },
		voiceCaution: String,
		/** Desks to choose from; none for events without. */
		targets: { type: Array, value: [] },
		target: String,
		/** Offers the areas further down. */
		belowText: String,
		/** Desks that may be asked to help, and those that are. */
		helperChoices: { type: Array, value: [] },
		helpers: { type: Array, value: [] },
		/** Whom to ring first, and what they are asked: see the verdict. None for events without. */
		callText: String,
		callPhone: String,
		verdict: { type: Object, value: null },
		solved: String,
		satisfied: String,
		/** Asks for a better place and a phone as well. */
		withPlace: Boolean,
		withPhone: Boolean,
		place: String,
		phone: String,
		pointText: String,
		/** Offers to show the words to neighbours too. */
		withPublic: Boolean,
		isPublic: Boolean,
		/** Why there is nothing to choose from, and so nothing to send; empty where there is. */
		nothing: String,
		busy: Boolean,
		problem: String,
		/** { close, helpersHead, photosAdd, photoRemove, photo, makePublic, makePublicHint, placeLabel, placeHint, phoneLabel, phoneHint } */
		labels: { type: Object, value: {} },
	},
	data: { speaking: false },
	methods: {
		onVoice(event: WechatMiniprogram.CustomEvent<{ voice: KeptVoice | null }>) {
			this.triggerEvent('voice', event.detail)
		},
		onSpeaking(event: WechatMiniprogram.CustomEvent<{ on: boolean }>) {
			this.setData({ speaking: event.detail.on })
		},
		onPlace(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			this.triggerEvent('place', event.detail)
		},
		onPhone(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			this.triggerEvent('phone', event.detail)
		},
		onPoint() {
			this.triggerEvent('point')
		},
		onClose() {
			this.triggerEvent('close')
		},
		onWords(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			this.triggerEvent('words', event.detail)
		},
		onTarget(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			this.triggerEvent('target', event.detail)
		},
		onBelow() {
			this.triggerEvent('below')
		},
		onHelpers(event: WechatMiniprogram.CustomEvent<{ values: string[] }>) {
			this.triggerEvent('helpers', event.detail)
		},
		onAddPhoto() {
			this.triggerEvent('addphoto')
		},
		onRemovePhoto(event: WechatMiniprogram.CustomEvent<{ index: number }>) {
			this.triggerEvent('removephoto', event.detail)
		},
		onCall() {
			this.triggerEvent('call', { phone: this.data.callPhone })
		},
		onVerdict(event: WechatMiniprogram.CustomEvent<{ question: string; value: string }>) {
			this.triggerEvent('verdict', event.detail)
		},
		onPublish() {
			this.triggerEvent('publish')
		},
		onSend() {
			this.triggerEvent('send')
		},
	},
})
