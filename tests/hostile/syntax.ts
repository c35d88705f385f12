import { adding, hostile, type HostileFile, replacing } from './hostile-file.js';

const CONFLICT = `<<<<<<< HEAD
    in-charge: Phòng A
=======
    in-charge: Phòng B
>>>>>>> main
`;

/** What a slip, a tool or a person who knows too much YAML leaves in a file. */
export const SYNTAX: readonly HostileFile[] = [
  hostile('duplicate-key', adding('    title: Trách nhiệm\n'), 'duplicate-key 10'),
  hostile('duplicate-key-quoted', adding('    "title": Trách nhiệm\n'), 'duplicate-key 10'),
  hostile('duplicate-key-single-quotes', adding("    'text': a\n"), 'duplicate-key 10'),
  hostile('duplicate-key-escaped', adding('    "t\\u0069tle": Trách nhiệm\n'), 'duplicate-key 10'),
  hostile(
    'duplicate-key-in-flow',
    adding('    progress: [{ date: 2024-03-10, status: doing, date: 2024-03-11 }]\n'),
    'duplicate-key 10',
  ),
  hostile('duplicate-item', adding('  II.1: { title: Tuyên truyền, text: "0340d0e3" }\n'), 'duplicate-key 10'),
  hostile('duplicate-section', adding('items: {}\n'), 'duplicate-key 10'),
  hostile('duplicate-number', adding('prose:\n  2024: {}\n  "2024": {}\n'), 'duplicate-key 12'),
  hostile('open-double-quote', adding('    note: "Họp\n    time: a\n    output: b\n'), 'yaml-syntax 10'),
  hostile('open-single-quote', adding("    note: 'Họp\n    time: a\n"), 'yaml-syntax 10'),
  hostile('open-quote-before-another', adding('    note: "Họp\n    time: "a"\n    output: b\n'), 'yaml-syntax 10'),
  hostile('open-quote-at-the-top', replacing('schema: ', 'schema: "'), 'yaml-syntax 1'),
  hostile('open-quote-in-flow', replacing('name: Trung tâm A', 'name: "Trung tâm A'), 'yaml-syntax 2'),
  hostile('open-bracket', adding('    support: [ A, B\n    note: a\n'), 'yaml-syntax 10'),
  hostile('open-brace', replacing('subordinate }', 'subordinate'), 'yaml-syntax 2'),
  hostile('several-documents', adding('---\nschema: dcs/plan@1\n'), 'yaml-profile 10'),
  hostile('many-documents', adding('---\na: 1\n'.repeat(5000)), 'yaml-profile 10'),
  hostile('document-end', adding('...\na: 1\n'), 'yaml-profile 11'),
  hostile('document-marker-first', (good) => `---\n${good}`),
  hostile('directive', (good) => `%YAML 1.1\n---\n${good}`, 'yaml-profile 1'),
  hostile('complex-key', adding('    ? [a, b]\n    : c\n'), 'yaml-profile 10'),
  hostile('map-as-key', adding('    { a: b }: c\n'), 'yaml-profile 10'),
  hostile('list-as-key', adding('    [a]: c\n'), 'yaml-profile 10'),
  hostile('empty-key', adding('    : c\n'), 'unknown-key 10'),
  hostile('anchor', adding('    note: &a b\n'), 'yaml-profile 10'),
  hostile('undefined-alias', adding('    note: *nobody\n'), 'yaml-profile 10'),
  hostile('cyclic-alias', adding('    support: &a [ *a ]\n'), 'yaml-profile 10'),
  hostile('bold-marks', adding('    note: **Họp** giao ban\n'), 'yaml-profile 10'),
  hostile('merge-key', adding('    <<: { note: a }\n'), 'yaml-profile 10'),
  hostile('merge-key-undefined', adding('    <<: *nobody\n'), 'yaml-profile 10'),
  hostile('tag-function', adding('    note: !!js/function "function () { process.exit(9) }"\n'), 'yaml-profile 10'),
  hostile('tag-regexp', adding('    note: !!js/regexp /(a+)+$/\n'), 'yaml-profile 10'),
  hostile('tag-python', adding('    note: !!python/object/apply:os.system ["true"]\n'), 'yaml-profile 10'),
  hostile('tag-binary', adding('    note: !!binary R0lGODlhAQABAAAAACw=\n'), 'yaml-profile 10'),
  hostile('tag-timestamp', adding('    note: !!timestamp 2024-03-10\n'), 'yaml-profile 10'),
  hostile('tag-set', adding('    note: !!set { a, b }\n'), 'yaml-profile 10'),
  hostile('tag-custom', adding('    note: !don-vi a\n'), 'yaml-profile 10'),
  hostile('tag-verbatim', adding('    note: !<tag:yaml.org,2002:str> a\n'), 'yaml-profile 10'),
  hostile('tag-non-specific', adding('    note: ! a\n'), 'yaml-profile 10'),
  hostile('conflict', adding(CONFLICT), 'merge-conflict 10'),
  hostile('conflict-crlf', (good) => (good + CONFLICT).replaceAll('\n', '\r\n'), 'merge-conflict 10'),
  hostile('conflict-cr', (good) => (good + CONFLICT).replaceAll('\n', '\r'), 'merge-conflict 10'),
  hostile('conflict-half-cleaned', adding('=======\n    note: a\n'), 'merge-conflict 10'),
  hostile('text-file', () => 'Kính gửi: Sở Xây dựng\nThực hiện kế hoạch số 1\n', 'yaml-syntax 2'),
  hostile('html', () => '<!DOCTYPE html>\n<html><body>404</body></html>\n', 'other-file 1'),
  hostile(
    'json',
    (good) => JSON.stringify({ schema: good.slice(8, 23) }, null, 2),
    'missing-key 1',
    'missing-key 1',
    'missing-key 1',
    'missing-key 1',
  ),
  hostile('csv', () => 'a,b,c\n1,2,3\n', 'wrong-type 1'),
  hostile('a-list', () => '- a\n- b\n', 'wrong-type 1'),
  hostile('a-number', () => '42\n', 'wrong-type 1'),
];
