import { availableParallelism } from 'node:os';
import {
  benchOf,
  EXPERIMENT_IDS,
  EXPERIMENTS,
  type ExperimentId,
  experiment,
  type Row,
  SHARES,
  type Site,
} from '../../lab/index.ts';
import { textOf } from '../../wording/index.ts';
import { loadScenario } from '../files.ts';
import { type Given, wholeOf } from '../gameOptions.ts';
import { Stop } from '../io.ts';
import { threadsOf } from '../lab/threads.ts';
import { interruptible, progressOf } from '../progress.ts';
import type { Shell } from '../shell.ts';
import { grid, wrap } from '../text.ts';

const FOLDER = 'scenarios';
/** The scenario on which the rules were tuned. */
const REFERENCE = '2019-june-deadline';

/** The acceptance experiments of the rules. */
export async function labCommand(
  shell: Shell,
  [file]: readonly (string | undefined)[],
  given: Given,
): Promise<number> {
  const { io } = shell;
  const words = shell.wording.lab;
  const chosen = chosenIds(shell, given);
  const sites = file === undefined ? shippedSites(shell) : [siteOf(shell, file, 'other')];
  const isPossible = EXPERIMENTS.some(
    ({ id, roles }) => chosen.includes(id) && sites.some(({ role }) => roles.includes(role)),
  );
  if (!isPossible) throw new Stop(2, words.nothing);
  const scenarios = new Map(sites.map(({ scenario }) => [scenario.id, scenario]));
  const threads = threadsOf(scenarios, wholeOf(shell, given, 'threads', availableParallelism()));
  const onProgress = progressOf(shell, words.progress);
  try {
    const bench = benchOf(scenarios, wholeOf(shell, given, 'games', null), threads.work, onProgress);
    const rows = await interruptible(shell, () => experiment(bench, sites, chosen));
    const failed = rows.filter(({ pass }) => !pass).length;
    if (given['json']) io.out(JSON.stringify({ pass: failed === 0, rows }, null, 2));
    else {
      const further = file === undefined ? [] : ['', ...wrap(words.further(file), shell.width)];
      const verdict = words.verdict({ failed, rows: rows.length });
      io.out([...table(shell, sites, rows), '', verdict, ...further].join('\n'));
    }
    return failed === 0 ? 0 : 1;
  } finally {
    threads.close();
  }
}

function chosenIds({ wording, format }: Shell, given: Given): ExperimentId[] {
  const only = given['only'] as string | undefined;
  if (only === undefined) return [...EXPERIMENT_IDS];
  return only.split(',').map(name => {
    const found = EXPERIMENT_IDS.find(id => id.toLowerCase() === name.trim().toLowerCase());
    if (found) return found;
    throw new Stop(2, wording.lab.unknownExperiment({ id: name, ids: format.list(EXPERIMENT_IDS) }));
  });
}

const siteOf = (shell: Shell, file: string, role: Site['role']): Site => ({
  role,
  scenario: loadScenario(shell, file),
});

/** The laboratory scenarios, the reference, and all others with a history to compare with. */
function shippedSites(shell: Shell): Site[] {
  const files = shell.io.list(FOLDER).filter(name => name.endsWith('.json') && !name.endsWith('schema.json'));
  const real = files
    .sort()
    .map(file => siteOf(shell, file, file.includes(REFERENCE) ? 'reference' : 'other'));
  return [
    siteOf(shell, `${FOLDER}/lab/clean.json`, 'clean'),
    siteOf(shell, `${FOLDER}/lab/dist.json`, 'dist'),
    ...real.filter(({ scenario }) => scenario.history !== null),
  ];
}

/** The table; the claim of an experiment stands in its first row. */
function table(shell: Shell, sites: readonly Site[], rows: readonly Row[]): string[] {
  const words = shell.wording.lab;
  const lines = rows.map(row => {
    const { difference, band } = row;
    const write = writer(shell, row);
    const level = row.without === null;
    return [
      row.id,
      effectOf(shell, sites, row),
      level ? '' : write(row.without),
      write(row.with),
      difference && !level ? write(difference.mean, true) : '',
      difference ? rangeOf(write, difference, !level) : '–',
      rangeOf(write, band, !level),
      row.pass ? words.pass : words.fail,
    ];
  });
  const claims = EXPERIMENT_IDS.filter(id => rows.some(row => row.id === id)).flatMap(id =>
    wrap(`${id.padEnd(4)}${words.claims[id]}.`, shell.width, '', '    '),
  );
  return [...claims, '', ...grid(words.columns, lines, shell.width)];
}

function effectOf({ wording, language }: Shell, sites: readonly Site[], row: Row): string {
  const { measures, cases } = wording.lab;
  const { agenda } = sites.find(({ scenario }) => scenario.id === row.scenario)!.scenario;
  const seat = row.seat === null ? [] : [textOf(agenda.principals[row.seat]!.name, language)];
  const details = [...(row.case === null ? [] : [cases[row.case]]), ...seat, row.scenario];
  return `${measures[row.measure]}${isShare(row) ? ', %' : ''} (${details.join(', ')})`;
}

const isShare = ({ measure }: Row): boolean => SHARES.some(share => share === measure);

type Write = (value: number | null, signed?: boolean) => string;

/** How the figures of a row are written: shares as percentages and percentage points. */
function writer({ format }: Shell, row: Row): Write {
  const [factor, digits] = isShare(row) ? [100, 1] : [1, 2];
  return (value, signed = false) => {
    if (value === null) return '–';
    return signed ? format.signed(value * factor, digits) : format.number(value * factor, digits);
  };
}

function rangeOf(
  write: Write,
  range: { readonly low: number; readonly high: number },
  signed: boolean,
): string {
  const { low, high } = range;
  if (low === high) return write(low);
  if (!Number.isFinite(low) && !Number.isFinite(high)) return '–';
  if (!Number.isFinite(low)) return `≤ ${write(high, signed)}`;
  if (!Number.isFinite(high)) return `≥ ${write(low, signed)}`;
  return `${write(low, signed)} … ${write(high, signed)}`;
}
