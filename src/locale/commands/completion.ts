import type { Text } from '../../domain/text/text.js';

export const COMPLETION_HELP = {
  details: {
    vi: 'bash: eval "$(dcs completion bash)" trong ~/.bashrc; zsh: eval "$(dcs completion zsh)" trong ~/.zshrc; fish: dcs completion fish > ~/.config/fish/completions/dcs.fish; PowerShell: dcs completion powershell | Out-String | Invoke-Expression trong tệp mà $PROFILE nêu',
    en: 'bash: eval "$(dcs completion bash)" in ~/.bashrc; zsh: eval "$(dcs completion zsh)" in ~/.zshrc; fish: dcs completion fish > ~/.config/fish/completions/dcs.fish; PowerShell: dcs completion powershell | Out-String | Invoke-Expression in the file that $PROFILE names',
  },
  shell: { vi: 'bash, zsh, fish hoặc powershell', en: 'bash, zsh, fish or powershell' },
  words: { vi: 'các chữ đã gõ, do đoạn lệnh truyền vào', en: 'the words typed so far; used by the script' },
} as const satisfies Record<string, Text>;

export const COMPLETION = {
  unknownShell: (shell: string, known: readonly string[]): Text => ({
    vi: `Không có đoạn lệnh cho “${shell}”. Có: ${known.join(', ')}.`,
    en: `There is no script for “${shell}”. There is: ${known.join(', ')}.`,
  }),
} as const;
