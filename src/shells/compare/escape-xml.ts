const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML or HTML, in content and in quoted attributes. Control characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  const legal = [...text].filter((char) => char >= ' ' || '\t\n\r'.includes(char)).join('');
  return legal.replace(/[&<>"']/gu, (sign) => NAMED[sign] ?? sign);
}
