import { type Domain, domainOf, MOST_OUTCOMES, readDomain } from '../../analysis/domain.ts';
import { isPlainDomain } from '../../analysis/domainFile.ts';
import { countDrafts } from '../../analysis/drafts.ts';
import {
  BASELINES,
  countGames,
  type Figures,
  generateDomain,
  STRATEGIES,
  type Standing,
  tournament,
} from '../../opponent/bargaining/index.ts';
import { faultText } from '../../wording/faults.ts';
import { formatFault } from '../../wording/index.ts';
import { loadScenario, readText } from '../files.ts';
import { type Given, wholeOf } from '../gameOptions.ts';
import { Stop } from '../io.ts';
import { progressOf } from '../progress.ts';
import type { Shell } from '../shell.ts';
import { grid, wrap } from '../text.ts';

const FOLDER = 'scenarios/lab/domains';
const ROUNDS = '20';
const MOST_ROUNDS = 10_000;

/** All bargaining strategies against each other on plain domains, or on scenarios without their politics. */
export function tournamentCommand(shell: Shell, files: readonly string[], given: Given): number {
  const { io } = shell;
  const rounds = roundsOf(shell, given);
  const seed = wholeOf(shell, given, 'seed', 1);
  const domains = domainsOf(shell, files, wholeOf(shell, given, 'generated', 0), seed);
  const planned = countGames(Object.keys(STRATEGIES).length, domains.length) * rounds.length;
  const show = progressOf(shell, shell.wording.commands.tournament.progress);
  let done = 0;
  const onGame = () => {
    done += 1;
    show({ done, planned });
  };
  const tables = rounds.map(count => ({
    rounds: count,
    strategies: tournament({
      domains,
      strategies: STRATEGIES,
      baselines: Object.keys(BASELINES),
      rounds: count,
      seed,
      onGame,
    }),
  }));
  io.progress(null);
  if (given['json']) {
    const summaries = domains.map(({ name, utilities, parties }) => ({
      name,
      outcomes: utilities[0]!.length,
      reservations: parties.map(({ reservation }) => reservation),
    }));
    io.out(JSON.stringify({ utilities: 'raw', seed, domains: summaries, tables }, null, 2));
  } else io.out(pageOf(shell, domains, tables).join('\n'));
  return 0;
}

function roundsOf({ wording }: Shell, given: Given): number[] {
  const value = String(given['rounds'] ?? ROUNDS);
  const rounds = value.split(',').map(part => (/^\d{1,5}$/.test(part.trim()) ? Number(part) : 0));
  if (rounds.every(count => count >= 1 && count <= MOST_ROUNDS)) return rounds;
  throw new Stop(2, wording.commands.tournament.badRounds({ value, most: MOST_ROUNDS }));
}

/** The domains of files and folders, or those drawn from a seed; without either the shipped ones. */
function domainsOf(shell: Shell, files: readonly string[], generated: number, seed: number): Domain[] {
  const drawn = Array.from({ length: generated }, (_, place) => generateDomain(seed + place).domain);
  const given = files.length === 0 && generated === 0 ? [FOLDER] : files;
  const domains = [
    ...given.flatMap(path => filesAt(shell, path)).map(file => loadDomain(shell, file)),
    ...drawn,
  ];
  if (domains.length === 0) throw new Stop(2, shell.wording.commands.tournament.noDomain);
  return domains;
}

/** A file as it is; of a folder its JSON files. */
function filesAt({ io }: Shell, path: string): string[] {
  if (path.endsWith('.json')) return [path];
  const inside = io.list(path).filter(name => name.endsWith('.json') && !name.endsWith('schema.json'));
  return inside.length > 0 ? inside.sort() : [path];
}

function loadDomain(shell: Shell, file: string): Domain {
  const text = readText(shell, file);
  const domain = isPlainDomain(text) ? plainDomain(shell, text, file) : scenarioDomain(shell, file);
  if (domain.parties.length !== 2) throw new Stop(2, shell.wording.commands.tournament.twoParties(file));
  return domain;
}

function plainDomain({ language }: Shell, text: string, file: string): Domain {
  const { domain, faults } = readDomain(text, file);
  if (domain) return domain;
  throw new Stop(1, faults.map(fault => formatFault(fault, language)).join('\n'));
}

function scenarioDomain(shell: Shell, file: string): Domain {
  const scenario = loadScenario(shell, file);
  const found = countDrafts(scenario.agenda);
  if (found <= MOST_OUTCOMES) return domainOf(scenario);
  const fault = { code: 'tooManyDrafts', data: { found, most: MOST_OUTCOMES } } as const;
  throw new Stop(1, `${file}: ${faultText(fault, shell.language)}`);
}

function pageOf(
  shell: Shell,
  domains: readonly Domain[],
  tables: readonly { readonly rounds: number; readonly strategies: readonly Standing[] }[],
): string[] {
  const { format, ink, width } = shell;
  const words = shell.wording.commands.tournament;
  const figure = (value: number | null) => (value === null ? '–' : format.number(value, 3));
  const row = (name: string, figures: Figures) => [
    name,
    figure(figures.agreement),
    figure(figures.utilityOfDeals),
    figure(figures.utility),
    figure(figures.paretoOptimal),
    figure(figures.nashDistance),
    format.number(figures.rounds),
    figure(figures.lastFifth),
  ];
  const parts = tables.flatMap(({ rounds, strategies }) => [
    ink.bold(words.heading({ rounds, domains: domains.length })),
    '',
    words.selfPlay,
    ...grid(
      words.columns,
      strategies.map(({ name, selfPlay }) => row(name, selfPlay)),
      width,
    ),
    '',
    words.all,
    ...grid(
      words.columns,
      strategies.map(({ name, all }) => row(name, all)),
      width,
    ),
    '',
    ...wrap(words.baselines(Object.keys(BASELINES).join(', ')), width),
    ...grid(
      words.columns.slice(0, 3),
      strategies.map(({ name, baselines }) => [
        name,
        figure(baselines?.agreement ?? null),
        figure(baselines?.utilityOfDeals ?? null),
      ]),
      width,
    ),
    '',
  ]);
  return [...parts, ...wrap(words.note, width)];
}
