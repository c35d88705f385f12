/**
 * Each script asks the program for candidates, one a line with its meaning after a tab, and leaves file names to the
 * shell.
 */
export const SCRIPTS: Readonly<Record<string, string>> = {
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
  local line
  while IFS= read -r line; do
    candidates+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <(dcs completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#candidates} )); then _describe 'dcs' candidates; else _files; fi
}
compdef _dcs_completion dcs
`,
  fish: `function __dcs_completion
  set -l words (commandline -opc)[2..-1] (commandline -ct)
  dcs completion words -- $words 2>/dev/null
end
complete -c dcs -a '(__dcs_completion)'
`,
};
