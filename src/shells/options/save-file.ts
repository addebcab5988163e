/** Hands the reader a file, as a download. */
export function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken the file by then; the address would hold its memory until the page closes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
