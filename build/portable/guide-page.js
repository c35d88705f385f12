// The guide as a page for a browser, without a network, for people without a program for Markdown.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { root } from '../settings.js';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 "Segoe UI", "Noto Sans", sans-serif; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.5rem; border-bottom: 1px solid #8886; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid #8886; border-radius: 4px; font-size: .875rem; }
code { font-family: Consolas, "Noto Sans Mono", monospace; }
table { border-collapse: collapse; } th, td { border: 1px solid #8886; padding: .25rem .5rem; text-align: left; vertical-align: top; }
`;

/** docs/huong-dan.md as HTML; links to other files of the repository become plain text. */
export function guidePage() {
  const source = readFileSync(join(root, 'docs', 'huong-dan.md'), 'utf8');
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        return /^(#|https?:)/.test(href) ? `<a href="${href}">${words}</a>` : words;
      },
      // Comments for the tests that run the guide are dropped.
      html: ({ text }) => (text.startsWith('<!--') ? '' : text),
    },
  });
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hướng dẫn sử dụng dcs</title>
<style>${STYLE}</style>
<main>
${marked.parse(source, { async: false })}</main>
</html>
`;
}

/**
 * The anchor of a heading, as the guide's links have it: small letters, spaces as hyphens, other signs removed.
 * @param {string} heading
 */
function anchorOf(heading) {
  return heading
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
