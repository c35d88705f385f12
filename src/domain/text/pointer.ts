/** A JSON pointer (RFC 6901) from its steps; no steps point at the whole file. */
export function pointerTo(...steps: readonly (string | number)[]): string {
  let pointer = '';
  for (const step of steps) pointer += `/${typeof step === 'number' ? step : escaped(step)}`;
  return pointer;
}

function escaped(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}

/** The steps of a JSON pointer; the index of a list is still text. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
