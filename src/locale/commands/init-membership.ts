import type { NamedInPlan, RoleCounts } from '../../domain/unit/named-in-plan.js';
import type { Text } from '../../domain/text/text.js';

/** No screen shows more of them. */
const MOST = 12;

export const INIT_MEMBERSHIP_HELP = {
  body: {
    vi: 'đơn vị là cơ quan nào nêu trong kế hoạch (tên hoặc mã; mặc định: theo tên đơn vị)',
    en: 'which body of the plan the unit is (name or id; default: by the unit’s name)',
  },
  group: {
    vi: 'nhóm trong kế hoạch mà đơn vị thuộc về, ví dụ "các sở, ban, ngành"',
    en: 'a group of the plan that the unit belongs to',
  },
  takesUnnamed: {
    vi: 'đơn vị chủ trì cả những nhiệm vụ mà kế hoạch không nêu ai thực hiện',
    en: 'the unit also leads the items of which the plan does not say who does them',
  },
} as const satisfies Record<string, Text>;

export const INIT_MEMBERSHIP = {
  kindsAlone: {
    vi: 'Kế hoạch này giao việc theo loại đơn vị, không nêu tên cơ quan hay nhóm: dùng --kind thay cho --body, --group.',
    en: 'This plan gives work to kinds of unit and names no body or group: use --kind instead of --body, --group.',
  },
  nothingFor: (name: string): Text => ({
    vi: `Kế hoạch không giao nhiệm vụ nào cho “${name}”: không nêu tên, cũng không thuộc nhóm nào theo tên gọi. Chưa tạo kế hoạch của đơn vị.`,
    en: `The plan gives nothing to “${name}”: it neither names it nor a group that its name belongs to. No unit’s plan was made.`,
  }),
  noBody: (typed: string): Text => ({
    vi: `Kế hoạch không nêu cơ quan “${typed}”.`,
    en: `The plan names no body “${typed}”.`,
  }),
  noGroup: (typed: string): Text => ({
    vi: `Kế hoạch không nêu nhóm “${typed}”.`,
    en: `The plan names no group “${typed}”.`,
  }),
  named: (offers: readonly NamedInPlan[]): Text => {
    const shown = offers.slice(0, MOST);
    const more = offers.length - shown.length;
    return {
      vi: [
        'Kế hoạch nêu (thêm dòng hợp với đơn vị vào lệnh):',
        ...shown.map(({ what, id, words, roles }) => `  --${what} ${id}  (${words}: ${rolesWords(roles).vi})`),
        ...(more === 0 ? [] : [`  … và ${more} tên khác, xem bodies, groups trong plan.yaml`]),
      ].join('\n'),
      en: [
        'The plan names (add the line that fits the unit to the command):',
        ...shown.map(({ what, id, words, roles }) => `  --${what} ${id}  (${words}: ${rolesWords(roles).en})`),
        ...(more === 0 ? [] : [`  … and ${more} more, see bodies, groups in plan.yaml`]),
      ].join('\n'),
    };
  },
  /** Whom the plan means by the unit. */
  taken: ({ body, groups }: { readonly body: string | null; readonly groups: readonly string[] }): Text => {
    if (body === null && groups.length === 0) {
      return { vi: 'Kế hoạch không nêu tên đơn vị này.', en: 'The plan does not name this unit.' };
    }
    const [vi, en] = [groups.map((words) => `“${words}”`).join(', '), groups.map((words) => `“${words}”`).join(', ')];
    return {
      vi: `Trong kế hoạch, đơn vị ${[...(body === null ? [] : [`là ${body}`]), ...(vi === '' ? [] : [`thuộc nhóm ${vi}`])].join('; ')}. Không đúng thì sửa unit.body, unit.groups trong tệp.`,
      en: `In the plan the unit ${[...(body === null ? [] : [`is ${body}`]), ...(en === '' ? [] : [`belongs to ${en}`])].join('; ')}. Where that is wrong, correct unit.body, unit.groups in the file.`,
    };
  },
  unnamed: (count: number): Text => ({
    vi: `Kế hoạch không nêu ai thực hiện ${count} nhiệm vụ; chưa tính cho đơn vị. Đơn vị làm việc nào thì phân công việc đó (dcs assign <nhiệm vụ> --lead "…"); nhận tất cả thì ghi takes-unnamed: true dưới unit trong tệp.`,
    en: `The plan does not say who does ${count} of them; they are not counted for the unit. To take one on, assign it (dcs assign <item> --lead "…"); to take all, write takes-unnamed: true under unit in the file.`,
  }),
} as const;

/** `chủ trì 3 nhiệm vụ, phối hợp 2`. */
export function rolesWords({ lead, support, monitor, unnamed }: RoleCounts): Text {
  const parts: readonly (readonly [count: number, vi: string, en: string])[] = [
    [lead, `chủ trì ${lead}`, `${lead} to lead`],
    [support, `phối hợp ${support}`, `${support} to support`],
    [monitor, `theo dõi ${monitor}`, `${monitor} to monitor`],
    [unnamed, `${unnamed} chưa rõ ai thực hiện`, `${unnamed} that name nobody`],
  ];
  const said = parts.filter(([count]) => count > 0);
  return { vi: said.map(([, vi]) => vi).join(', '), en: said.map(([, , en]) => en).join(', ') };
}
