import { spawnSync } from 'node:child_process';

/** Installs a Debian package; does nothing where that is not possible. */
export function installWithApt(packageName: string): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  console.log(`Installing Debian’s ${packageName}.`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-qy', '--no-install-recommends', packageName]);
}

/** Its failure shows in what is found afterwards. */
export function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
}
