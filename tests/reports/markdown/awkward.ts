import fc from 'fast-check';

/** Texts full of what Markdown, HTML and pandoc would take for markup. */
export const awkward = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '_',
        '`',
        '[',
        ']',
        '<',
        '>',
        '#',
        '|',
        '\\',
        '~',
        '^',
        '$',
        '@',
        '{',
        '}',
        '&',
        '"',
        "'",
        '!',
        '-',
        '+',
      ],
      ...['=', ':', '(', ')', '.', '1.', 'a)', ' ', '  ', 'đơn thư', '://', 'www.', '…', '<br>', '&amp;', 'ỹ', '[^1]'],
      ...['http', 'x.vn', 'I.', 'ab', '---', '...'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').trim());
