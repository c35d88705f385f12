// Writes the sample data of this folder with the program's own commands: one made-up year of four made-up units.
// Run it after a change to what the commands write: node build.js && node examples/make.js [folder], by default this one.
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProgram } from '../bin/load.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { main } = loadProgram().program;
const target = resolve(process.argv[2] ?? join(root, 'examples'));
await rm(join(target, '2024'), { recursive: true, force: true });
await mkdir(join(target, '2024'), { recursive: true });
for (const name of ['plan.yaml', 'source.txt']) {
  await copyFile(join(root, 'plans/2024', name), join(target, '2024', name));
}
process.chdir(target);
/** Files that `init` writes for git in an office's folder; this folder belongs to a repository that has its own. */
const GIT_FILES = ['.gitattributes', '.gitignore'];

/** The unit that the commands below use. */
let unit = '';

/**
 * A command as it would have been typed on that day.
 * @param {string} day
 * @param {readonly string[]} words
 */
async function on(day, ...words) {
  Object.assign(process.env, { DCS_TODAY: day, DCS_PLANS: target, DCS_UNIT: unit, DCS_LANG: 'vi' });
  /** @type {unknown[]} */
  const said = [];
  const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
  for (const { stream } of streams) stream.write = (/** @type {unknown} */ text) => said.push(text) > 0;
  const code = await main(words).finally(() => {
    for (const { stream, write } of streams) stream.write = write;
  });
  if (code !== 0) throw new Error(`on ${day}: dcs ${words.join(' ')}\n${said.join('')}`);
}

/**
 * The head office's judgement on the unit's report.
 * @param {string} day
 * @param {string} period
 * @param {string} result
 * @param {readonly string[]} options
 */
async function judge(day, period, result, ...options) {
  const judged = unit;
  unit = '';
  await on(day, 'review', judged, '--period', period, `--${result}`, '--by', 'Trần Thị Mẫu', ...options);
  unit = judged;
}

/**
 * The unit's report is sent, signed by its head.
 * @param {string} day
 * @param {string} period
 * @param {string} number
 */
async function send(day, period, number) {
  const signed = ['--by', 'Nguyễn Văn Mẫu', '--number', number, '--date', day, '--signer', 'Lê Văn Mẫu'];
  await on(day, 'submit', '--period', period, ...signed, '--with-gaps', 'Phần còn thiếu gửi bổ sung trong kỳ sau');
}

/**
 * A new unit, marked as a sample before anything is recorded.
 * @param {string} day
 * @param {string} id
 * @param {string} name
 * @param {string | null} head the position of its head, who signs; null where nobody has filled that in yet
 * @param {readonly string[]} options
 */
async function begin(day, id, name, head, ...options) {
  unit = '';
  await on(day, 'init', name, '--register', ...options);
  unit = id;
  const file = join(target, '2024/units', `${id}.yaml`);
  const text = await readFile(file, 'utf8');
  const marked = text.replace(/^schema: .*$/m, '$&\nsample: true');
  const signatory = `  signatory: { position: ${head}, name: Lê Văn Mẫu }\n`;
  await writeFile(file, head === null ? marked : marked.replace(/^(?=year:)/m, signatory));
}

// A centre in which nearly all of a year is done.
await begin('2024-02-05', 'trung-tam-a-mau', 'Trung tâm A (mẫu)', 'GIÁM ĐỐC', '--code', 'TTA', '--place', 'Đà Nẵng');
await on(
  '2024-02-06',
  'assign',
  'II.1',
  '--lead',
  'Phòng Tổ chức - Hành chính',
  '--support',
  'Phòng Nghiệp vụ',
  '--time',
  'Thường xuyên',
  '--output',
  'Tin, bài; báo cáo quý',
);
await on('2024-02-06', 'assign', 'II.2.a', '--lead', 'Lãnh đạo Trung tâm', '--time', 'Thường xuyên');
await on(
  '2024-02-06',
  'assign',
  'II.2.b',
  '--lead',
  'Lãnh đạo Trung tâm',
  '--support',
  'Công đoàn',
  '--output',
  'Nghị quyết hội nghị viên chức, người lao động',
);
await on('2024-02-06', 'assign', 'II.3.b', '--lead', 'Bộ phận Tiếp nhận và trả kết quả', '--time', 'Thường xuyên');
await on(
  '2024-02-06',
  'assign',
  'II.3.c',
  '--lead',
  'Bộ phận Tiếp nhận và trả kết quả',
  '--output',
  'Báo cáo khảo sát',
);
await on(
  '2024-02-06',
  'assign',
  'II.5.c',
  '--lead',
  'Phòng Tổ chức - Hành chính',
  '--support',
  'Phòng Nghiệp vụ',
  '--time',
  'Thường xuyên',
  '--output',
  'Báo cáo quý',
);
await on(
  '2024-02-06',
  'assign',
  'IV.2',
  '--lead',
  'Phòng Tổ chức - Hành chính',
  '--time',
  '29/2/2024',
  '--output',
  'Kế hoạch của Trung tâm',
);
await on(
  '2024-02-06',
  'action',
  'II.5.c',
  'Niêm yết lịch tiếp công dân hằng tuần',
  '--lead',
  'Phòng Tổ chức - Hành chính',
  '--due',
  '15/2/2024',
);
await on(
  '2024-02-06',
  'action',
  'II.2.b',
  'Tổ chức hội nghị viên chức, người lao động',
  '--lead',
  'Công đoàn',
  '--due',
  '29/3/2024',
);
await on(
  '2024-02-06',
  'own',
  'II.2.e',
  'Tập huấn kỹ năng tiếp công dân',
  '--time',
  'Quý II',
  '--lead',
  'Phòng Nghiệp vụ',
);
await on('2024-02-06', 'action', 'II.2.e.1', 'Mời báo cáo viên, chuẩn bị tài liệu', '--due', '15/5/2024');
await on('2024-02-06', 'action', 'II.2.e.1', 'Tổ chức lớp tập huấn', '--due', '31/5/2024');
await on(
  '2024-02-06',
  'own',
  'II.5.d',
  'Hòm thư góp ý tại trụ sở',
  '--time',
  'hằng quý',
  '--lead',
  'Phòng Tổ chức - Hành chính',
);
await on('2024-02-06', 'skip', 'II.4.a', '--reason', 'Trung tâm không quản lý doanh nghiệp');
await on('2024-02-06', 'skip', 'II.4.b', '--reason', 'Trung tâm không quản lý doanh nghiệp');

await on(
  '2024-02-15',
  'tick',
  'II.5.c',
  '--action',
  '1',
  '--evidence',
  '04/TB-TTA; 14/2/2024; Thông báo lịch tiếp công dân năm 2024',
);
await on(
  '2024-02-28',
  'tick',
  'IV.2',
  '--by',
  'Nguyễn Văn Mẫu',
  '--evidence',
  '06/KH-TTA; 28/2/2024; Kế hoạch thực hiện dân chủ ở cơ sở, công tác dân vận năm 2024',
);
await on(
  '2024-03-12',
  'tick',
  'II.1',
  'III.1',
  'III.2',
  '--by',
  'Nguyễn Văn Mẫu',
  '--note',
  'Phổ biến tại hội nghị, 42 người dự',
  '--evidence',
  '11/BC-TTA; 12/3/2024; Báo cáo tuyên truyền quý I',
);
await on(
  '2024-03-12',
  'tick',
  'II.2.a',
  'III.4',
  '--note',
  'Quán triệt Chỉ thị, ký cam kết',
  '--evidence',
  '12/BC-TTA; 12/3/2024; Báo cáo kỷ luật, kỷ cương quý I',
);
await on(
  '2024-03-12',
  'tick',
  'II.2.c',
  '--evidence',
  '09/QĐ-TTA; 1/3/2024; Quyết định kiện toàn ban chỉ đạo thực hiện Quy chế dân chủ',
);
await on('2024-03-12', 'tick', 'II.2.d', '--status', 'none');
await on(
  '2024-03-12',
  'tick',
  'II.3.b',
  'III.3',
  '--note',
  'Niêm yết 12 thủ tục',
  '--evidence',
  '13/BC-TTA; 12/3/2024; Báo cáo cải cách hành chính quý I',
);
await on('2024-03-12', 'tick', 'II.3.c', '--status', 'doing', '--note', 'Đang soạn phiếu khảo sát');
await on('2024-03-13', 'tick', 'II.5.a', '--status', 'none');
await mkdir(join(target, '2024/evidence/trung-tam-a-mau'), { recursive: true });
await writeFile(
  join(target, '2024/evidence/trung-tam-a-mau/15-bc-tta.txt'),
  'VĂN BẢN MẪU: không phải văn bản thật.\nBáo cáo công tác tiếp công dân quý I.\n',
);
await on(
  '2024-03-13',
  'tick',
  'II.5.c',
  '--by',
  'Nguyễn Văn Mẫu',
  '--note',
  'Tiếp 12 lượt',
  '--evidence',
  '15/BC-TTA; 13/3/2024; Báo cáo công tác tiếp công dân quý I',
  '--file',
  '2024/evidence/trung-tam-a-mau/15-bc-tta.txt',
);
await on(
  '2024-03-14',
  'tick',
  'II.5.d.1',
  '--note',
  'Mở hòm thư hằng tuần, không có thư',
  '--evidence',
  '; 14/3/2024; Sổ theo dõi hòm thư góp ý',
);
await on('2024-03-14', 'tick', 'II.6.a', 'II.6.b', '--status', 'doing', '--note', 'Đã đăng ký 1 mô hình');
await on(
  '2024-03-14',
  'tick',
  'II.7',
  '--evidence',
  '16/CTr-TTA; 14/3/2024; Chương trình phối hợp với Công đoàn năm 2024',
);
await on(
  '2024-03-16',
  'tick',
  'II.3.a',
  'III.5',
  '--note',
  'Toàn bộ văn bản đi ký số',
  '--evidence',
  '17/BC-TTA; 15/3/2024; Báo cáo chuyển đổi số quý I',
);
await send('2024-03-18', 'q1', '18/BC-TTA');
await judge('2024-03-20', 'q1', 'accept');
await on(
  '2024-03-29',
  'tick',
  'II.2.b',
  '--action',
  '1',
  '--evidence',
  '02/NQ-HN; 28/3/2024; Nghị quyết hội nghị viên chức, người lao động năm 2024',
);

await on('2024-05-14', 'tick', 'II.2.e.1', '--action', '1', '--evidence', '; 14/5/2024; Bộ tài liệu tập huấn');
await on(
  '2024-05-30',
  'tick',
  'II.2.e.1',
  '--action',
  '2',
  '--note',
  '35 người dự',
  '--evidence',
  '28/BC-TTA; 30/5/2024; Báo cáo kết quả lớp tập huấn',
);
// The first quarter was accepted. A correction in it must be sent and reviewed again.
await on('2024-06-10', 'correct', 'II.5.c', '2', '--note', 'Tiếp 13 lượt (số trước thiếu một lượt đột xuất)');
await send('2024-06-10', 'q1', '30/BC-TTA');
await judge('2024-06-11', 'q1', 'accept');
await on(
  '2024-06-11',
  'tick',
  'II.1',
  'III.1',
  'III.2',
  '--evidence',
  '31/BC-TTA; 10/6/2024; Báo cáo tuyên truyền quý II',
);
await on(
  '2024-06-11',
  'tick',
  'II.2.a',
  'III.4',
  '--evidence',
  '32/BC-TTA; 10/6/2024; Báo cáo kỷ luật, kỷ cương quý II',
);
await on(
  '2024-06-11',
  'tick',
  'II.2.b',
  '--note',
  'Đã công khai 8 nội dung',
  '--evidence',
  '33/BC-TTA; 10/6/2024; Báo cáo công khai, minh bạch 6 tháng đầu năm',
);
await on(
  '2024-06-11',
  'tick',
  'II.2.đ',
  '--note',
  '35 người dự tập huấn',
  '--evidence',
  '28/BC-TTA; 30/5/2024; Báo cáo kết quả lớp tập huấn',
);
await on(
  '2024-06-11',
  'tick',
  'II.3.b',
  'III.3',
  '--evidence',
  '34/BC-TTA; 10/6/2024; Báo cáo cải cách hành chính quý II',
);
await on(
  '2024-06-11',
  'tick',
  'II.3.c',
  '--status',
  'blocked',
  '--note',
  'Chưa được cấp tài khoản trên trang khảo sát của thành phố',
);
await on('2024-06-12', 'tick', 'II.5.a', '--status', 'none');
await on(
  '2024-06-12',
  'tick',
  'II.5.b',
  '--note',
  'Giám đốc đối thoại với viên chức, 9 ý kiến, đã trả lời 9',
  '--evidence',
  '35/BB-TTA; 7/6/2024; Biên bản đối thoại',
);
await on(
  '2024-06-12',
  'tick',
  'II.5.c',
  '--note',
  'Tiếp 9 lượt',
  '--evidence',
  '36/BC-TTA; 12/6/2024; Báo cáo công tác tiếp công dân quý II',
);
await on(
  '2024-06-13',
  'tick',
  'II.5.d.1',
  '--note',
  '2 ý kiến, đã trả lời',
  '--evidence',
  '; 13/6/2024; Sổ theo dõi hòm thư góp ý',
);
await on(
  '2024-06-13',
  'tick',
  'II.6.a',
  '--evidence',
  '37/BC-TTA; 13/6/2024; Báo cáo phong trào “Dân vận khéo” 6 tháng đầu năm',
);
await on('2024-06-13', 'tick', 'II.6.b', '--status', 'doing', '--note', 'Mô hình đang làm thử');
await on('2024-06-14', 'tick', 'II.3.a', 'III.5', '--evidence', '38/BC-TTA; 14/6/2024; Báo cáo chuyển đổi số quý II');
await send('2024-06-14', 'h1', '39/BC-TTA');
await judge('2024-06-18', 'h1', 'return', '--reason', 'Nêu rõ khó khăn về khảo sát và đề xuất');
await send('2024-06-20', 'h1', '40/BC-TTA');

await on('2024-09-11', 'tick', 'II.1', 'III.1', '--evidence', '52/BC-TTA; 10/9/2024; Báo cáo tuyên truyền quý III');
await on(
  '2024-09-11',
  'tick',
  'II.2.a',
  'III.4',
  '--evidence',
  '53/BC-TTA; 10/9/2024; Báo cáo kỷ luật, kỷ cương quý III',
);
await on('2024-09-11', 'tick', 'III.2', '--evidence', '52/BC-TTA; 10/9/2024; Báo cáo tuyên truyền quý III');
await on(
  '2024-09-12',
  'correct',
  'III.2',
  '3',
  '--status',
  'void',
  '--note',
  'Ghi nhầm: quý III chưa lồng ghép nội dung này',
);
await on(
  '2024-09-12',
  'tick',
  'II.3.b',
  'III.3',
  '--evidence',
  '54/BC-TTA; 10/9/2024; Báo cáo cải cách hành chính quý III',
);
await on(
  '2024-09-12',
  'tick',
  'II.3.c',
  '--note',
  '120 phiếu, 112 phiếu hài lòng',
  '--evidence',
  '55/BC-TTA; 11/9/2024; Báo cáo khảo sát mức độ hài lòng',
);
await on('2024-09-12', 'tick', 'II.5.a', 'II.5.c', '--status', 'none');
await on('2024-09-13', 'tick', 'II.5.d.1', '--evidence', '; 13/9/2024; Sổ theo dõi hòm thư góp ý');
await on('2024-09-13', 'tick', 'II.6.b', '--evidence', '56/BC-TTA; 12/9/2024; Báo cáo kết quả mô hình “Dân vận khéo”');

await on(
  '2024-12-10',
  'tick',
  'II.1',
  'III.1',
  'III.2',
  '--evidence',
  '70/BC-TTA; 9/12/2024; Báo cáo tuyên truyền quý IV',
);
await on(
  '2024-12-10',
  'tick',
  'II.2.a',
  'II.2.b',
  'II.2.c',
  'III.4',
  '--evidence',
  '71/BC-TTA; 9/12/2024; Báo cáo thực hiện Quy chế dân chủ năm 2024',
);
await on(
  '2024-12-11',
  'tick',
  'II.3.b',
  'II.3.c',
  'III.3',
  '--evidence',
  '72/BC-TTA; 10/12/2024; Báo cáo cải cách hành chính năm 2024',
);
await on(
  '2024-12-12',
  'tick',
  'II.5.c',
  '--note',
  'Tiếp 11 lượt',
  '--evidence',
  '73/BC-TTA; 12/12/2024; Báo cáo công tác tiếp công dân năm 2024',
);
await on(
  '2024-12-20',
  'tick',
  'II.7',
  '--note',
  'Hội nghị tổng kết phối hợp, sau ngày chốt số liệu',
  '--evidence',
  '75/BB-TTA; 19/12/2024; Biên bản hội nghị tổng kết công tác phối hợp',
);
await send('2024-12-20', '2024', '76/BC-TTA');

// A division that supports items, and leads only one of its own.
await begin('2024-02-07', 'phong-b-mau', 'Phòng B (mẫu)', 'TRƯỞNG PHÒNG', '--kind', 'division', '--code', 'PBM', '--place', 'Đà Nẵng');
await on(
  '2024-03-11',
  'tick',
  'II.1',
  '--note',
  'Góp 2 tin, bài',
  '--evidence',
  '; 11/3/2024; Tin, bài trên trang của Sở',
);
await on(
  '2024-03-11',
  'own',
  'II.3.d',
  'Rà soát biểu mẫu thủ tục của phòng',
  '--time',
  'Quý II',
  '--lead',
  'Trưởng phòng',
);
await send('2024-03-15', 'q1', '07/BC-PBM');
await judge('2024-03-19', 'q1', 'accept');
await on('2024-06-18', 'tick', 'II.3.d.1', '--status', 'doing', '--note', 'Đã rà soát 5 trên 7 biểu mẫu');

// A unit that has only begun: it is expected to report, and never did.
await begin('2024-02-09', 'trung-tam-c-mau', 'Trung tâm C (mẫu)', null);

// A unit that began, and has recorded nothing since.
await begin('2024-02-12', 'ban-d-mau', 'Ban D (mẫu)', null, '--code', 'BDM');
await on(
  '2024-02-27',
  'tick',
  'IV.2',
  '--evidence',
  '03/KH-BDM; 27/2/2024; Kế hoạch thực hiện dân chủ ở cơ sở, công tác dân vận năm 2024',
);
await on('2024-03-14', 'tick', 'II.1', 'II.2.a', '--evidence', '05/BC-BDM; 13/3/2024; Báo cáo quý I');
await on('2024-03-14', 'tick', 'II.5.a', 'II.5.c', '--status', 'none');
await on(
  '2024-03-15',
  'tick',
  'II.3.a',
  '--status',
  'blocked',
  '--period',
  'q1',
  '--note',
  'Đường truyền chưa ổn định',
);
await on('2024-06-12', 'tick', 'II.1', '--evidence', '11/BC-BDM; 12/6/2024; Báo cáo quý II');

for (const name of GIT_FILES) await rm(join(target, name), { force: true });
// What undo keeps beside the files belongs to the machine that wrote them.
for (const name of await readdir(target, { recursive: true })) {
  if (name.endsWith('.undo')) await rm(join(target, name));
}
