/**
 * The pictures of the product, all in one hand: lines on a 48 × 48 field, `strong` for the shape and `fine`
 * for what is inside it. SVG path data.
 */
export const categories = {
	fire: {
		strong: ['M5 24L24 9l19 15', 'M10 21v21h28V21'],
		fine: ['M25 20c0 4 6 6 6 12a7 7 0 0 1-14 0c0-3 2-5 3-7 1 2 2 2 3 2 1-2 1-4 2-7z'],
	},
	heating: {
		strong: ['M9 18h30v20H9z', 'M13 38v4', 'M35 38v4'],
		fine: [
			'M16.5 18v20',
			'M24 18v20',
			'M31.5 18v20',
			'M17 13c-2-3 2-4 0-7',
			'M24 13c-2-3 2-4 0-7',
			'M31 13c-2-3 2-4 0-7',
		],
	},
	water: {
		strong: ['M24 6c7 9 12 15 12 22a12 12 0 0 1-24 0c0-7 5-13 12-22z'],
		fine: ['M17.5 28a6.5 6.5 0 0 0 6.5 6.5'],
	},
	power: {
		strong: ['M24 5a13 13 0 0 0-8 23.3c2 1.7 3 3.2 3 5.7h10c0-2.5 1-4 3-5.7A13 13 0 0 0 24 5z'],
		fine: ['M25.5 12l-5 8h7l-5 8', 'M19.5 38.5h9', 'M21 43h6'],
	},
	road: {
		strong: ['M17 7L8 41', 'M31 7l9 34'],
		fine: ['M24 8v6', 'M24 20v7', 'M24 33v8'],
	},
	rubbish: {
		strong: ['M13 15l2 27h18l2-27', 'M8 15h32', 'M19 15V9h10v6'],
		fine: ['M20 22v13', 'M24 22v13', 'M28 22v13'],
	},
	land: {
		strong: ['M5 38c10-8 28-8 38 0', 'M22 31V6l15 6.5-15 6.5'],
		fine: ['M12 42c7-5 17-5 24 0'],
	},
	dispute: {
		strong: ['M5 9h25v17H17l-7 6v-6H5z'],
		fine: ['M35 18h8v16h-5v6l-7-6H19', 'M12 15h11', 'M12 20h7'],
	},
	livestock: {
		strong: [
			'M15 19c-5 0-8-2-9-7 5-1 8 0 10 2 5-3 11-3 16 0 2-2 5-3 10-2-1 5-4 7-9 7 1 5 0 9-2 12-1 6-3 10-7 10s-6-4-7-10c-2-3-3-7-2-12z',
		],
		fine: ['M20 22v3', 'M28 22v3', 'M20.5 34c2 2 5 2 7 0'],
	},
	burning: {
		strong: ['M25 5c1 8 12 13 12 24a13 13 0 0 1-26 0c0-6 3-9 5-13 1 3 3 5 5 5 2-5 1-11 4-16z'],
		fine: ['M24 28c3 3 5 5 5 8a5 5 0 0 1-10 0c0-3 2-5 5-8z'],
	},
	safety: {
		strong: ['M24 5l15 5v13c0 9-6 16-15 20-9-4-15-11-15-20V10z'],
		fine: ['M24 15v12', 'M24 32v.5'],
	},
	elder: {
		strong: [
			'M20 5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z',
			'M20 18c-6 2-7 7-7 13v12',
			'M20 18c5 2 6 6 8 9l6 2',
			'M20 29l5 5v9',
		],
		fine: ['M35 25v18', 'M35 25c1-3 5-2 5 1'],
	},
	medicine: {
		strong: ['M8 16h32v25H8z', 'M17 16V9h14v7'],
		fine: ['M24 22v13', 'M17.5 28.5h13'],
	},
	hardship: {
		strong: ['M24 18c-3-6-13-5-13 3 0 7 8 11 13 16 5-5 13-9 13-16 0-8-10-9-13-3z'],
		fine: ['M5 34c4 5 9 8 14 9', 'M43 34c-4 5-9 8-14 9'],
	},
	papers: {
		strong: ['M7 8h34v32H7z'],
		fine: ['M14 16h20', 'M14 23h10', 'M31 25a4 4 0 1 1 0 8a4 4 0 0 1 0-8z', 'M14 31h7'],
	},
	funds: {
		strong: ['M24 6a18 18 0 1 1 0 36a18 18 0 0 1 0-36z'],
		fine: ['M17 14l7 9 7-9', 'M24 23v12', 'M17.5 24.5h13', 'M17.5 30h13'],
	},
	house: {
		strong: ['M5 24L24 8l19 16', 'M10 20v22h28V20'],
		fine: ['M27 15l-5 8 6 6-5 7 2 6'],
	},
	irrigation: {
		strong: ['M9 17h17a9 9 0 0 1 9 9v2h-9v-2H9z', 'M18 17V8', 'M11 8h14'],
		fine: ['M30.5 32.5v2', 'M5 15v13', 'M6 41c3-3 6-3 9 0s6 3 9 0 6-3 9 0 6 3 9 0'],
	},
	disease: {
		strong: ['M11 30l18-18 7 7-18 18z', 'M14.5 33.5L5 43'],
		fine: ['M32.5 15.5L40 8', 'M36 4l8 8', 'M16 25l3.5 3.5', 'M21 20l3.5 3.5'],
	},
	wages: {
		strong: ['M6 17h36v24H6z', 'M12 17l20-9 4 9'],
		fine: ['M42 24H32a5 5 0 0 0 0 10h10', 'M33 29h.5'],
	},
	building: {
		strong: ['M8 42V22h32v20', 'M4 42h40'],
		fine: [
			'M8 29h32',
			'M8 36h32',
			'M18 22v7',
			'M29 22v7',
			'M14 29v7',
			'M24 29v7',
			'M34 29v7',
			'M24 5v11',
			'M19 10.5l5-5.5 5 5.5',
		],
	},
	property: {
		strong: ['M10 42V7h18v35', 'M28 20h11v22', 'M5 42h38'],
		fine: ['M16 14h2', 'M21 14h2', 'M16 22h2', 'M21 22h2', 'M16 30h2', 'M21 30h2', 'M33 27h2', 'M33 34h2'],
	},
	policy: {
		strong: ['M11 5h18l9 9v29H11z', 'M29 5v9h9'],
		fine: ['M17.5 22h14', 'M17.5 29h14', 'M17.5 36h8'],
	},
	other: {
		strong: ['M6 9h36v25H22l-9 8v-8H6z'],
		fine: ['M15 21.5h2', 'M23 21.5h2', 'M31 21.5h2'],
	},
}

/** On a field of 60 × 48, for what is sent to a friend. */
export const shares = {
	card: {
		strong: ['M9 24L30 7l21 17', 'M14 21v20h32V21'],
		fine: [
			'M25 19a4 4 0 1 1 0 8a4 4 0 0 1 0-8z',
			'M17.5 38c.5-5 3.5-8 7.5-8s7 3 7.5 8',
			'M37 22h5',
			'M37 28h5',
			'M37 34h5',
		],
	},
}

export const tabs = {
	home: { strong: ['M7 22L24 8l17 14v19H29V29H19v12H7z'], fine: [] },
	mine: { strong: ['M11 6h26v36H11z'], fine: ['M18 16h12', 'M18 24h12', 'M18 32h7'] },
	me: {
		strong: ['M24 7a8 8 0 1 1 0 16a8 8 0 0 1 0-16z', 'M8 42c1-9 7-14 16-14s15 5 16 14'],
		fine: [],
	},
}

export const signs = {
	phone: {
		strong: ['M11 7h7l4 9-5 4c2 5 6 9 11 11l4-5 9 4v7c0 3-2 5-5 4C20 40 8 28 7 12c0-3 1-5 4-5z'],
		fine: ['M29 8c6 1 10 5 11 11'],
	},
	scan: {
		strong: ['M7 16V7h9', 'M32 7h9v9', 'M41 32v9h-9', 'M16 41H7v-9'],
		fine: ['M12 24h24'],
	},
	pin: {
		strong: ['M24 43c-8-9-13-15-13-22a13 13 0 0 1 26 0c0 7-5 13-13 22z'],
		fine: ['M24 16a5 5 0 1 1 0 10a5 5 0 0 1 0-10z'],
	},
	gaps: {
		strong: ['M10 6h28v36H10z'],
		fine: ['M16 16l2.5 2.5 4.5-5', 'M28 16h5', 'M16 25.5h7', 'M28 25.5h5', 'M16 34h7', 'M28 34h5'],
	},
	bindings: {
		strong: ['M14 5h20v38H14z'],
		fine: ['M21 37h6', 'M19 20l4 4 7-8'],
	},
	camera: {
		strong: ['M6 14h9l3-5h12l3 5h9v26H6z'],
		fine: ['M24 19a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15z'],
	},
	mic: {
		strong: ['M24 5a6.5 6.5 0 0 1 6.5 6.5v11a6.5 6.5 0 0 1-13 0v-11A6.5 6.5 0 0 1 24 5z'],
		fine: ['M11 22a13 13 0 0 0 26 0', 'M24 35v8', 'M16 43h16'],
	},
	cross: { strong: ['M13 13l22 22', 'M35 13L13 35'], fine: [] },
	more: { strong: ['M18 10l14 14-14 14'], fine: [] },
	inbox: { strong: ['M7 27l6-18h22l6 18v14H7z'], fine: ['M7 27h11c0 8 12 8 12 0h11'] },
	rates: { strong: ['M7 41h34', 'M12 41V27h6v14', 'M21 41V17h6v24', 'M30 41V8h6v33'], fine: [] },
	categories: {
		strong: ['M8 8h13v13H8z', 'M27 27h13v13H27z'],
		fine: ['M27 8h13v13H27z', 'M8 27h13v13H8z'],
	},
	roster: {
		strong: ['M9 6h30v36H9z', 'M9 15h30'],
		fine: ['M19 15v27', 'M9 24h30', 'M9 33h30'],
	},
	person: {
		strong: ['M24 7a8 8 0 1 1 0 16a8 8 0 0 1 0-16z', 'M8 42c1-9 7-14 16-14s15 5 16 14'],
		fine: [],
	},
}

/** What this is for, for whoever comes the first time: say it, to whom it goes, what comes of it. */
export const intro = {
	say: {
		strong: ['M7 5h19v38H7z', 'M31 11h12v11h-7l-5 5z'],
		fine: ['M14 37h5', 'M12 13h9', 'M12 19h9'],
	},
	who: {
		strong: ['M3 24L14 12l11 12', 'M6 22v19h16V22'],
		fine: ['M35 16a5 5 0 1 1 0 10a5 5 0 0 1 0-10z', 'M27 41c1-7 4-10 8-10s7 3 8 10'],
	},
	done: {
		strong: ['M24 6a18 18 0 1 1 0 36a18 18 0 0 1 0-36z'],
		fine: ['M15 24l6.5 7L34 17'],
	},
}
