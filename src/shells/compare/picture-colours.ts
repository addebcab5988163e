/** Ink and paper of a picture. */
export const PICTURE_COLOURS = {
  light: { ink: '#1d2127', paper: '#ffffff', rule: '#e4e1da' },
  dark: { ink: '#e9e7e2', paper: '#1e2126', rule: '#31353c' },
} as const;

export type PictureTheme = keyof typeof PICTURE_COLOURS;

/** Type of a picture's words, in pixels. */
export const PICTURE_FONT = 'system-ui, sans-serif';
export const PICTURE_TEXT = 13;
