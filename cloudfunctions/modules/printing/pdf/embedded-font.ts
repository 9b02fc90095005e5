import type { SubsetFile } from '../font/subset'
import { utf16, type PdfFile, type Ref } from './pdf-file'

/** What the font's own tables say of it, in thousandths of the type size; Noto Sans SC, every weight. */
const METRICS = { box: '-1048 -928 2896 1808', ascent: 1160, descent: -288, capHeight: 733 } as const
const SYMBOLIC = 4
/** The most pairs in one block of a character map. */
const PAIRS = 100

/** Embeds a font file, so that a text is its glyphs' numbers; a map back to characters lets it be searched and copied. */
export function embedFont(file: PdfFile, name: string, { bytes, glyphs, advances }: SubsetFile): Ref {
	const program = file.addStream(bytes, `/Length1 ${bytes.length} `)
	const { box, ascent, descent, capHeight } = METRICS
	const descriptor = file.add(
		`<< /Type /FontDescriptor /FontName /${name} /Flags ${SYMBOLIC} /FontBBox [${box}] /ItalicAngle 0 ` +
			`/Ascent ${ascent} /Descent ${descent} /CapHeight ${capHeight} /StemV 80 /FontFile2 ${program} 0 R >>`,
	)
	const glyphsOnly = file.add(
		`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ` +
			'/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
			`/FontDescriptor ${descriptor} 0 R /DW 1000 /W [0 [${advances.join(' ')}]] /CIDToGIDMap /Identity >>`,
	)
	const characters = file.addStream(characterMap(glyphs))
	return file.add(
		`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
			`/DescendantFonts [${glyphsOnly} 0 R] /ToUnicode ${characters} 0 R >>`,
	)
}

/** From glyphs to characters, as ISO 32000-1, 9.10.3 writes it. */
function characterMap(glyphs: ReadonlyMap<number, number>): string {
	const pairs = [...glyphs].map(([code, glyph]) => `<${hex(glyph)}> <${utf16(String.fromCodePoint(code))}>\n`)
	const blocks: string[] = []
	for (let at = 0; at < pairs.length; at += PAIRS) {
		const block = pairs.slice(at, at + PAIRS)
		blocks.push(`${block.length} beginbfchar\n${block.join('')}endbfchar\n`)
	}
	return [
		'/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n',
		'/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n',
		'/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n',
		'1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n',
		...blocks,
		'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n',
	].join('')
}

/** A glyph's number in a text. */
export function hex(glyph: number): string {
	return glyph.toString(16).toUpperCase().padStart(4, '0')
}
