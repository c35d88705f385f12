const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // `&apos;` is XML's alone.
  "'": '&#39;',
};

/**
 * A text within XML or HTML, in content and in quoted attributes alike. What a format has no place for, such as control
 * characters, is for its writer to take out or to show.
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
