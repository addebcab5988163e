import type { Page } from 'puppeteer-core';

/** Cells across a picture: few enough that another font of the same kind hardly shows. */
const ACROSS = 24;

/** A picture as rows of cells, each the mean brightness (0–255) of its part. */
export type PictureGrid = readonly (readonly number[])[];

/** What a page looks like now, coarsely. The page is left as it was. */
export async function pictureGrid(page: Page): Promise<PictureGrid> {
  const png = await page.screenshot({ encoding: 'base64' });
  const measure = async (data: string, across: number): Promise<number[][]> => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const down = Math.round((image.height / image.width) * across);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { width, height } = image;
    const { data: pixels } = context.getImageData(0, 0, width, height);
    const cell = (column: number, row: number): number => {
      let sum = 0;
      let count = 0;
      const right = Math.floor(((column + 1) * width) / across);
      const bottom = Math.floor(((row + 1) * height) / down);
      for (let y = Math.floor((row * height) / down); y < bottom; y += 1)
        for (let x = Math.floor((column * width) / across); x < right; x += 1) {
          const at = (y * width + x) * 4;
          sum += (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
          count += 3;
        }
      return Math.round(sum / count);
    };
    return Array.from({ length: down }, (_, row) =>
      Array.from({ length: across }, (__, column) => cell(column, row)),
    );
  };
  return page.evaluate(measure, png, ACROSS);
}

/** How far two pictures are apart: the mean difference of their cells, 0–255; Infinity for other shapes. */
export function gridDistance(a: PictureGrid, b: PictureGrid): number {
  const one = a.flat();
  const two = b.flat();
  if (one.length !== two.length || one.length === 0) return Infinity;
  return one.reduce((sum, value, at) => sum + Math.abs(value - (two[at] ?? 0)), 0) / one.length;
}
