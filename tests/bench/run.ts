/**
 * `npm run bench`: what the rules cost, next to a hand-written immutable step and to boardgame.io, and what thinking
 * costs beside them.
 *
 * Every arm of the rules plays the same script (script.ts) and must reach the same state as `play`. Each stands in its own Node
 * process; one repetition of each follows another, so that a slow moment of the machine falls on all. The code is
 * bundled as for the product (Vite's rolldown, not minified): run straight through tsx it is slower by names kept.
 */
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { ArmName } from './arms.ts';
import { SCENARIO } from './script.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BUILT = `${HERE}node_modules/.built`;
const REPETITIONS = 11;
const MILLISECONDS = 200;
/** Until V8 has compiled what a machine thinks with. */
const WARM_UP = 5000;

const PLIES: Readonly<Partial<Record<ArmName, string>>> = {
  playFast: 'playFast (same recipes on a copy)',
  spread: 'hand-written spread step',
  play: 'play (law, Immer, record)',
  live: 'live actor (XState, twice the law, play)',
  board: 'boardgame.io reducer (law, our recipes, record)',
  boardUndo: '  the same with its undo, as it comes',
  boardBare: '  the same without our record',
};

const ANSWERS: Readonly<Partial<Record<ArmName, string>>> = {
  viewOf: 'viewOf (whole log)',
  options: 'options (whole sweep)',
  refusal: 'refusal (one move)',
};

/** Games of machines, per second. */
const GAMES: Readonly<Partial<Record<ArmName, string>>> = { games: 'Even against Even' };

/** Pieces of work in milliseconds, with what they may take at most: the median, or of decisions the slowest. */
const WORK: Readonly<Partial<Record<ArmName, readonly [label: string, most: number | null]>>> = {
  evenDecides: ['a decision of Even', 100],
  severeDecides: ['a decision of Severe', 300],
  whatIfEarly: ['200 replays from round 1', 2000],
  whatIfLate: ['200 replays from round 6', 2000],
  balance: ['1,000 games of a balance report (from fewer)', null],
  opposed: ['analysis, 194,400 outcomes, 2 parties, opposed', 100],
  free: ['analysis, 194,400 outcomes, 2 parties, free', 100],
  opposedThree: ['analysis, 194,400 outcomes, 3 parties, opposed', null],
  freeFour: ['analysis, 194,400 outcomes, 4 parties, free', null],
  // In the browser several workers share a class; here one does it all.
  classChecked: ['300 hand-ins checked by one worker', 5000],
  handInConfirmed: ['the machine of one hand-in confirmed', null],
};
const DECISIONS: readonly string[] = ['evenDecides', 'severeDecides'] satisfies ArmName[];

/** Installs boardgame.io beside the bench, where the game's own packages do not see it. */
function install(): void {
  if (existsSync(`${HERE}node_modules/boardgame.io/package.json`)) return;
  console.log('Installing boardgame.io into tests/bench/node_modules …');
  const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', npm, { cwd: HERE, stdio: 'inherit' });
}

async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: HERE,
    // Left outside, Immer would be looked for from where this is built to, and boardgame.io's old one be found there.
    ssr: { noExternal: true },
    build: { ssr: `${HERE}arm.ts`, outDir: BUILT, emptyOutDir: true, minify: false, target: 'node20' },
  });
}

const answer = (child: ChildProcess): Promise<readonly number[]> =>
  new Promise((resolve, reject) => {
    const leave = (code: number | null) => reject(new Error(`an arm ended early (${code})`));
    child.once('exit', leave);
    child.once('message', value => {
      child.off('exit', leave);
      resolve(value as readonly number[]);
    });
  });

async function begin(name: ArmName): Promise<ChildProcess> {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(`${BUILT}/arm.js`, [name], { env, execArgv: [] });
  await answer(child);
  return child;
}

function measure(child: ChildProcess, milliseconds = MILLISECONDS): Promise<readonly number[]> {
  child.send(milliseconds);
  return answer(child);
}

type Rates = Readonly<Record<string, readonly number[]>>;

/** Rates per second by arm, of decisions their milliseconds; ascending. */
async function measureAll(names: readonly ArmName[]): Promise<Rates> {
  const arms: { readonly name: ArmName; readonly child: ChildProcess; readonly rates: number[] }[] = [];
  try {
    for (const name of names) arms.push({ name, child: await begin(name), rates: [] });
    for (const { child } of arms) await measure(child, WARM_UP);
    for (let repetition = 0; repetition < REPETITIONS; repetition++)
      for (const { child, rates } of arms) rates.push(...(await measure(child)));
  } finally {
    for (const { child } of arms) child.disconnect();
  }
  return Object.fromEntries(arms.map(({ name, rates }) => [name, rates.sort((a, b) => a - b)]));
}

const median = (sorted: readonly number[]): number => sorted[sorted.length >> 1]!;
const figure = (value: number): string =>
  (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')).padStart(11);
const times = (value: number): string =>
  (value < 100 ? value.toFixed(2) : Math.round(value).toLocaleString('en')).padStart(12);

/** Milliseconds of one piece of work, ascending. */
const timesOf = (name: string, rates: Rates): readonly number[] =>
  DECISIONS.includes(name) ? rates[name]! : rates[name]!.map(rate => 1000 / rate).reverse();

function row(label: string, rates: readonly number[], ...ratios: number[]): string {
  const cells = [median(rates), rates[0]!, rates.at(-1)!].map(figure);
  return [label.padEnd(48), ...cells, ...ratios.map(times)].join(' ');
}

function print(rates: Rates): void {
  const of = (name: ArmName) => median(rates[name]!);
  const head = ['median', 'least', 'most'].map(word => word.padStart(11));
  const ratios = ['x spread', 'x bg.io'].map(word => word.padStart(12));
  console.log(
    `\n${SCENARIO}, Node ${process.version}, ${cpus()[0]!.model}; ${REPETITIONS} interleaved repetitions`,
  );
  console.log(['\nplies per second'.padEnd(49), ...head, ...ratios].join(' '));
  for (const [name, label] of Object.entries(PLIES)) {
    const rate = of(name as ArmName);
    console.log(row(label, rates[name]!, rate / of('spread'), rate / of('board')));
  }
  console.log(['\nanswers per second'.padEnd(49), ...head].join(' '));
  for (const [name, label] of Object.entries(ANSWERS)) console.log(row(label, rates[name]!));
  console.log(['\ngames per second'.padEnd(49), ...head, 'x ply'.padStart(12)].join(' '));
  for (const [name, label] of Object.entries(GAMES))
    console.log(row(label, rates[name]!, of('playFast') / of(name as ArmName)));
  console.log(['\nmilliseconds'.padEnd(49), ...head, 'x ply'.padStart(12)].join(' '));
  for (const [name, [label]] of Object.entries(WORK)) {
    const times = timesOf(name, rates);
    console.log(row(label, times, (median(times) / 1000) * of('playFast')));
  }
  const aims: readonly (readonly [string, boolean])[] = [
    ['playFast makes 250,000 plies a second', of('playFast') >= 250_000],
    ['playFast is no slower than the spread step', of('playFast') >= of('spread')],
    ['the live actor is three times as fast as boardgame.io', of('live') >= 3 * of('board')],
    ['Even plays 100 games a second against itself', of('games') >= 100],
    ...Object.entries(WORK).flatMap(([name, [label, most]]): [string, boolean][] => {
      const times = timesOf(name, rates);
      const found = DECISIONS.includes(name) ? times.at(-1)! : median(times);
      return most === null ? [] : [[`${label} takes at most ${most} ms`, found <= most]];
    }),
  ];
  console.log('\naims');
  for (const [aim, met] of aims) console.log(`${met ? 'met    ' : 'NOT MET'} ${aim}`);
}

install();
await bundle();
print(await measureAll([PLIES, ANSWERS, GAMES, WORK].flatMap(Object.keys) as ArmName[]));
