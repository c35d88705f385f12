/**
 * Each script asks the program for candidates, one a line with its meaning after a tab, and leaves file names to the
 * shell.
 */
const SCRIPTS = {
  bash: `_dcs_completion() {
  local IFS=$'\\n' current="\${COMP_WORDS[COMP_CWORD]}" line
  COMPREPLY=()
  while IFS= read -r line; do
    line="\${line%%$'\\t'*}"
    [[ "$line" == "$current"* ]] && COMPREPLY+=("$line")
  done < <(dcs completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _dcs_completion dcs
`,
  zsh: `_dcs_completion() {
  local -a candidates
  local line word meaning
  while IFS= read -r line; do
    word="\${\${line%%$'\\t'*}//:/\\\\:}" meaning="\${line#*$'\\t'}"
    candidates+=("$word\${meaning:+:$meaning}")
  done < <(dcs completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#candidates} )); then _describe 'dcs' candidates; else _files; fi
}
compdef _dcs_completion dcs
`,
  fish: `function __dcs_completion
  set -l words (commandline -opc)[2..-1] (commandline -ct)
  set -l candidates (dcs completion words -- $words 2>/dev/null)
  if test (count $candidates) -gt 0
    string join \\n -- $candidates
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c dcs -f -a '(__dcs_completion)'
`,
  // Windows PowerShell 5 drops empty arguments, so “_” stands for a word that is not begun yet.
  powershell: `Register-ArgumentCompleter -Native -CommandName dcs -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
      if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
  $current = if ($wordToComplete) { $wordToComplete } else { '_' }
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
    $lines = @(& $commandAst.GetCommandName() completion words '--' @typed $current 2>$null)
  } finally {
    [Console]::OutputEncoding = $encoding
  }
  foreach ($line in $lines) {
    $word, $meaning = $line -split "\`t", 2
    if (-not $word -or -not $word.StartsWith($wordToComplete, [StringComparison]::OrdinalIgnoreCase)) { continue }
    $text = if ($word -match '^[\\w.-]+$') { $word } else { "'" + $word.Replace("'", "''") + "'" }
    if (-not $meaning) { $meaning = $word }
    [System.Management.Automation.CompletionResult]::new($text, $word, 'ParameterValue', $meaning)
  }
}
`,
} as const;

type Shell = keyof typeof SCRIPTS;

/** The shells that there is a script for. */
export const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish', 'powershell'];

/** The script for a shell; PowerShell is also taken by the name of its program. */
export function scriptFor(typed: string): string | null {
  const name = typed.toLowerCase() === 'pwsh' ? 'powershell' : typed.toLowerCase();
  const shell = SHELLS.find((known) => known === name);
  return shell === undefined ? null : SCRIPTS[shell];
}
