import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answering } from '../support/answering.js';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';

const TODAY = '2024-03-16';

/** Answers each question as `answer` says; every question is kept. */
function person(answer: (question: string, n: number) => string | null) {
  const questions: string[] = [];
  const askLine = (question: string): Promise<string | null> => {
    questions.push(question);
    return Promise.resolve(answer(question, questions.length));
  };
  return { questions, askLine };
}

async function unitFolder() {
  const cwd = await folderWith('Trung tâm A');
  return { cwd, file: unitFile(cwd, 'trung-tam-a') };
}

/** What a clerk answers at the end of a quarter. */
function wholeQuarter(question: string): string {
  if (question.includes('x đã thực hiện')) return 'x';
  if (question.includes('Văn bản')) return '20/BC-TTA; 12/3/2024; Báo cáo quý I';
  if (question.includes('kỳ trước:')) return '0';
  if (question.includes('Viết một đoạn')) return 'Thực hiện đúng thời hạn.';
  if (question.includes('Word')) return 'bao-cao.docx';
  if (question.includes('Số, ký hiệu')) return '45/BC-TTA';
  if (/Ngày ký|Người ký|Chức vụ|Ghi như trên/.test(question)) return '';
  return 'c';
}

describe('dcs finish', () => {
  it('goes through a quarter: results, figures, words, the Word file, the sending', async () => {
    const { cwd, file } = await unitFolder();
    const { questions, askLine } = person(wholeQuarter);
    const { code, stderr } = await dcs(['cuoi-ky', 'q1'], { cwd, today: TODAY, askLine });
    expect(code).toBe(0);
    expect(questions.filter((one) => one.includes('Số (-')).length).toBeGreaterThan(40);
    expect(stderr).toContain('Cũng như gõ: dcs tick II.1 --status done --period 2024-Q1');
    expect(existsSync(join(cwd, 'bao-cao.docx'))).toBe(true);
    expect(read(file)).toMatch(/submissions:\n {2}- .*2024-Q1/);
    const after = await dcs(['finish', 'q1', '--no-input'], { cwd, today: TODAY });
    expect([after.code, after.stdout]).toEqual([0, expect.not.stringContaining('chưa cập nhật')]);
  });

  it('records what the same commands record', async () => {
    const [asked, typed] = [await unitFolder(), await unitFolder()];
    const { askLine } = person((question, n) => (n <= 2 ? wholeQuarter(question) : 'q'));
    const { stderr } = await dcs(['finish', 'quý I'], { cwd: asked.cwd, today: TODAY, askLine });
    expect(stderr).toContain('Dừng ở đây');
    await mustRun(['tick', 'II.1', '--period', 'q1', '--evidence', '20/BC-TTA; 12/3/2024; Báo cáo quý I'], {
      cwd: typed.cwd,
      today: TODAY,
    });
    expect(read(asked.file)).toBe(read(typed.file));
  });

  it.each([['q'], ['thôi'], [null]])('is left with %j, and goes on from there', async (leave) => {
    const { cwd } = await unitFolder();
    const first = person((question, n) => (n <= 2 ? wholeQuarter(question) : leave));
    await dcs(['finish', 'q1'], { cwd, today: TODAY, askLine: first.askLine });
    const second = person(() => 'q');
    await dcs(['finish', 'q1'], { cwd, today: TODAY, askLine: second.askLine });
    expect([first.questions[0], second.questions]).toEqual([
      expect.stringMatching(/^II\.1 /),
      [expect.not.stringMatching(/^II\.1 /)],
    ]);
  });

  it('asks again after a mistake, with nothing written', async () => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const answers = ['lạ', 'k', 'x', '20/BC-TTA; 31/2/2024; Báo cáo', 'q'];
    const { questions, askLine } = person((_, n) => answers[n - 1] ?? null);
    const { code, stderr } = await dcs(['finish', 'q1'], { cwd, today: TODAY, askLine });
    expect(code).toBe(0);
    expect(stderr).toMatch(/Chưa hiểu “lạ”[^]*không thể “không phát sinh”[^]*chỉ có 29 ngày/);
    expect(questions.filter((one) => one.startsWith('II.1 '))).toHaveLength(3);
    expect(read(file)).toBe(before);
  });

  it('puts off what is answered with Enter alone', async () => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const { code } = await dcs(['finish', 'q1'], { cwd, today: TODAY, askLine: person(() => '').askLine });
    expect([code, read(file)]).toEqual([0, before]);
  });

  it.each<[string, readonly string[], boolean]>([
    ['nobody can be asked', ['finish', 'q1'], false],
    ['--no-input', ['finish', 'q1', '--no-input'], true],
    ['no period is named', ['cuối-kỳ', '--no-input'], true],
  ])('lists what is missing where %s, as today does', async (_, args, isAskable) => {
    const { cwd } = await unitFolder();
    const { questions, askLine } = person(() => 'x');
    const { code, stdout } = await dcs(args, { cwd, today: TODAY, ...(isAskable ? { askLine } : {}) });
    expect([code, questions]).toEqual([1, []]);
    const today = await mustRun(['today'], { cwd, today: TODAY });
    expect(today).toContain(/Báo cáo quý I năm 2024 còn thiếu:[^]*?\n {4}… và \d+ nữa/.exec(stdout)?.[0]);
    expect(stdout).toMatch(/dcs tick[^]*dcs figure[^]*dcs write[^]*dcs report[^]*dcs submit/);
  });

  it.each([['quý 5'], ['2023-Q4'], ['II.1']])('refuses the period %s', async (typed) => {
    const { cwd } = await unitFolder();
    const { code, stdout } = await dcs(['finish', typed], { cwd, today: TODAY });
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('going back', () => {
  /** Runs with answers in a row; then the input ends. */
  async function answered(cwd: string, answers: readonly string[], day = TODAY) {
    const { questions, askLine } = person((_, n) => answers[n - 1] ?? null);
    return { ...(await dcs(['finish', 'q1'], { cwd, today: day, askLine })), questions };
  }

  it('takes back what the question before recorded, byte for byte, and asks it again', async () => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const { code, stderr, questions } = await answered(cwd, ['d', 'Đang làm', '<', 'v', 'Thiếu người', '<', '<', 'q']);
    expect([code, read(file)]).toEqual([0, before]);
    expect(stderr).toMatch(/Đã bỏ câu trả lời trước[^]*Đây là câu đầu/);
    expect(questions.map((one) => one.split(' ')[0])).toEqual([
      'II.1',
      '',
      'II.2.a',
      'II.1',
      '',
      'II.2.a',
      'II.1',
      'II.1',
    ]);
  });

  it('goes back over what was put off, and from the document to the result', async () => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const { questions } = await answered(cwd, ['', '<', 'x', '<', 'd', '', '<', '', 'q']);
    expect(questions.filter((one) => one.startsWith('II.1 '))).toHaveLength(4);
    expect(read(file)).toBe(before);
  });

  it('leaves what somebody else wrote meanwhile', async () => {
    const { cwd, file } = await unitFolder();
    let others = '';
    const { questions, askLine } = person((_, n) => ['d', 'Đang làm', '<', 'q'][n - 1] ?? null);
    const asking = async (question: string): Promise<string | null> => {
      if (questions.length === 2) {
        await mustRun(['raise', 'Thiếu người'], { cwd, today: TODAY });
        others = read(file);
      }
      return askLine(question);
    };
    await dcs(['finish', 'q1'], { cwd, today: TODAY, askLine: asking });
    expect(read(file)).toBe(others);
  });
});

describe('a line that is refused', () => {
  it.each([
    ['a document', ['x', '20/BC-TTA; 31/2/2024; Báo cáo', '20/BC-TTA; 12/3/2024; Báo cáo', 'q'], /number: 20\/BC-TTA/],
    ['a document, put off', ['x', '20/BC-TTA; 31/2/2024; Báo cáo', '>', 'd', '', 'q'], /II\.2\.a:[^]*?status: doing/],
  ])('stays at hand, and only it is asked for again: %s', async (_, answers, written) => {
    const { cwd, file } = await unitFolder();
    const { questions, askLine } = person((__, n) => answers[n - 1] ?? null);
    await dcs(['finish', 'q1'], { cwd, today: TODAY, askLine });
    expect(questions[2]).toMatch(/Chưa ghi: 20\/BC-TTA; 31\/2\/2024; Báo cáo[^]*Văn bản/);
    expect(read(file)).toMatch(written);
  });

  it('is tried again by Enter, as where the file was held by another program', async () => {
    const { cwd, file } = await unitFolder();
    chmodSync(file, 0o444);
    const answers = ['d', 'Đang làm', '', 'q'];
    const { questions, askLine } = person((_, n) => {
      if (n === 3) chmodSync(file, 0o644);
      return answers[n - 1] ?? null;
    });
    await dcs(['finish', 'q1'], { cwd, today: TODAY, askLine });
    expect([questions[2], read(file)]).toEqual([
      expect.stringContaining('Chưa ghi: Đang làm'),
      expect.stringContaining('note: Đang làm'),
    ]);
  });

  it('a result that the plan does not allow is said before a note is asked for', async () => {
    const { cwd } = await unitFolder();
    const { questions, askLine } = person((_, n) => ['k', 'q'][n - 1] ?? null);
    const { stderr } = await dcs(['finish', 'q1'], { cwd, today: TODAY, askLine });
    expect([questions[0]?.includes('k không phát sinh'), stderr]).toEqual([
      false,
      expect.stringContaining('không thể'),
    ]);
    expect(questions[1]).toMatch(/^II\.1 .*quý I năm 2024/);
  });
});

it('at the end it asks what the signed paper says, a reason for gaps, and names what was put off', async () => {
  const { cwd, file } = await unitFolder();
  const { code, stderr } = await dcs(['finish', 'q1'], {
    cwd,
    today: TODAY,
    askLine: person((question) => {
      if (question.includes('Ghi nhận đã gửi')) return 'c';
      if (question.includes('Số, ký hiệu')) return '45/BC-TTA';
      return question.includes('Vẫn gửi') ? 'Đang chờ số liệu' : '';
    }).askLine,
  });
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/Còn để lại \d+ nhiệm vụ, \d+ số liệu, \d+ phần viết\. Làm tiếp: dcs finish/),
  ]);
  expect(read(file)).toMatch(/number: 45\/BC-TTA[^\n]*gaps: Đang chờ số liệu/);
});

it.each([['2024-03-13'], ['2024-03-14'], ['2024-03-18'], ['2024-03-19'], ['2024-03-25'], ['2024-06-17']])(
  'on %s, a day about the cut-off or the sending day, an answer goes to the period asked about',
  async (day) => {
    const { cwd } = await unitFolder();
    const { questions, askLine } = person((_, n) => ['d', 'Đang làm', 'q'][n - 1] ?? null);
    const { code, stdout } = await dcs(['finish'], { cwd, today: day, askLine });
    expect([code, questions[0], stdout]).toEqual([
      0,
      expect.stringContaining('quý I năm 2024'),
      expect.stringContaining('quý I năm 2024'),
    ]);
  },
);

describe('going back from the words, the Word file and the sending', () => {
  /** Answers that lead through the items and the figures, all put off but the last figure. */
  async function toTheWords() {
    const { cwd, file } = await unitFolder();
    const { questions } = await answering({ cwd, today: TODAY }, ['finish', 'q1'], Array<string>(400).fill(''));
    const figures = questions.filter((one) => one.includes('Số (-')).length;
    const items = questions.findIndex((one) => one.includes('Số (-'));
    const words = questions.filter((one) => one.includes('Viết một đoạn')).length;
    expect([figures > 1, items > 1, words > 1]).toEqual([true, true, true]);
    return { cwd, file, putOff: Array<string>(items + figures - 1).fill(''), words };
  }

  it('the first of the words goes back to the last figure, which is taken back and asked anew', async () => {
    const { cwd, file, putOff } = await toTheWords();
    const before = read(file);
    const at = putOff.length;
    const { stderr, questions } = await answering({ cwd, today: TODAY }, ['finish', 'q1'], [...putOff, '7', '<', 'q']);
    expect(questions[at + 1]).toContain('Viết một đoạn');
    expect([questions.length, questions[at + 2]]).toEqual([at + 3, questions[at]]);
    expect([stderr, read(file)]).toEqual([expect.stringContaining('Đã bỏ câu trả lời trước'), before]);
  });

  it('from the sending over the file and the words to the figures, and forward again', async () => {
    const { cwd, file, putOff, words } = await toTheWords();
    const at = putOff.length;
    const [forward, back] = [Array<string>(words + 1).fill(''), Array<string>(words + 2).fill('<')];
    const answers = [...putOff, '7', ...forward, ...back, '8', 'q'];
    const { questions } = await answering({ cwd, today: TODAY }, ['finish', 'q1'], answers);
    expect(questions.at(-2)).toBe(questions[at]);
    expect(questions.at(-1)).toBe(questions[at + 1]);
    expect(read(file)).toMatch(/: 8\b/);
    expect(read(file)).not.toMatch(/: 7$/m);
  });
});
