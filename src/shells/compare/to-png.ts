import { PALETTE } from '../../page/palette';
import { DOT, type Picture, type Shape } from './picture';
import { PICTURE_COLOURS, PICTURE_FONT, PICTURE_TEXT, type PictureTheme } from './picture-colours';

/** Pixels of the file for each of the picture, so that it stays sharp in print. */
const SCALE = 2;

/** A picture as a PNG file. Rejects where the browser gives no canvas of that size. */
export async function toPng(picture: Picture, theme: PictureTheme): Promise<Blob> {
  const canvas = new OffscreenCanvas(picture.width * SCALE, picture.height * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The picture is too large for this browser.');
  context.scale(SCALE, SCALE);
  context.fillStyle = PICTURE_COLOURS[theme].paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) draw(context, shape, theme);
  return canvas.convertToBlob({ type: 'image/png' });
}

function draw(context: OffscreenCanvasRenderingContext2D, shape: Shape, theme: PictureTheme): void {
  const { ink, rule } = PICTURE_COLOURS[theme];
  if (shape.kind === 'rule') {
    context.fillStyle = rule;
    context.fillRect(shape.x, shape.y, shape.width, 1);
  } else if (shape.kind === 'text') {
    context.fillStyle = ink;
    context.font = `${shape.bold ? '700 ' : ''}${PICTURE_TEXT}px ${PICTURE_FONT}`;
    context.fillText(shape.text, shape.x, shape.y);
  } else drawDot(context, shape, PALETTE[shape.hue][theme]);
}

function drawDot(
  context: OffscreenCanvasRenderingContext2D,
  { x, y, voice }: Extract<Shape, { kind: 'dot' }>,
  colour: string,
): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, DOT, 0, 2 * Math.PI);
  context.stroke();
  if (voice === 'own') context.fill();
  if (voice !== 'unclear') return;
  context.beginPath();
  context.arc(x, y, DOT, Math.PI / 2, (3 * Math.PI) / 2);
  context.fill();
}
