import packageFile from '../../package.json' with { type: 'json' };

/**
 * Runs the program. Nothing heavy is loaded before it is known what was asked for.
 * @param argv the arguments after the program's name
 * @returns the exit code
 */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${packageFile.version}\n`);
    return 0;
  }
  const [{ run }, { hostOfProcess }] = await Promise.all([import('./run.js'), import('./host.js')]);
  return run(argv, hostOfProcess(packageFile.version));
}
