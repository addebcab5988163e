import { PALETTE } from '../../page/palette';
import { escapeXml } from './escape-xml';
import { DOT, type Picture, type Shape } from './picture';
import { PICTURE_COLOURS, PICTURE_FONT, PICTURE_TEXT, type PictureTheme } from './picture-colours';

/** A picture as an SVG document. */
export function toSvg({ width, height, shapes }: Picture, theme: PictureTheme): string {
  const { ink, paper } = PICTURE_COLOURS[theme];
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const font = `font-family="${PICTURE_FONT}" font-size="${PICTURE_TEXT}"`;
  const drawn = shapes.map((shape) => element(shape, theme)).join('');
  const ground = `<rect width="${width}" height="${height}" fill="${paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} fill="${ink}" ${font}>${ground}${drawn}</svg>\n`;
}

function element(shape: Shape, theme: PictureTheme): string {
  const { x, y } = shape;
  if (shape.kind === 'rule')
    return `<path d="M${x} ${y}h${shape.width}" stroke="${PICTURE_COLOURS[theme].rule}"/>`;
  if (shape.kind === 'text') {
    const weight = shape.bold ? ' font-weight="700"' : '';
    return `<text x="${x}" y="${y}"${weight}>${escapeXml(shape.text)}</text>`;
  }
  const colour = PALETTE[shape.hue][theme];
  const fill = shape.voice === 'own' ? colour : 'none';
  const ring = `<circle cx="${x}" cy="${y}" r="${DOT}" fill="${fill}" stroke="${colour}" stroke-width="2"/>`;
  if (shape.voice !== 'unclear') return ring;
  return `${ring}<path d="M${x} ${y - DOT}a${DOT} ${DOT} 0 0 0 0 ${2 * DOT}z" fill="${colour}"/>`;
}
