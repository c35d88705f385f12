const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // HTML 4 has no `&apos;`.
  "'": '&#39;',
};

/**
 * Escapes a text for XML or HTML, in content and in quoted attributes. The writer of each format handles the characters
 * that it forbids, such as controls.
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
