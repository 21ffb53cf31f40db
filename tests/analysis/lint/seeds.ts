/** One thing broken at a time in a scenario file, at a place that the seed chooses. */
import type { FaultCode, ScenarioInput } from '../../../game/scenario/index.ts';
import type { Rng } from '../../kit/random.ts';

type File = ScenarioInput;
type Path = readonly (string | number)[];

/** A kind of fault: how to make one, and what may be said of it. */
export interface SeedKind {
  readonly name: string;
  readonly codes: readonly FaultCode[];
  /** Breaks the file; gives the path at or below which it must be told, or null where the file has no such thing. */
  readonly plant: (file: File, rng: Rng) => Path | null;
}

const pick = <Item>(items: readonly Item[], rng: Rng): Item | undefined =>
  items.length === 0 ? undefined : items[rng(items.length)];
const entries = <Item>(items: readonly Item[] | undefined) => [...(items ?? []).entries()];
const most = (brief: File['briefs'][string]) =>
  Object.values(brief.values).reduce((sum, row) => sum + Math.max(...row), 0) +
  (brief.linkages ?? []).reduce((sum, { points }) => sum + Math.max(0, points), 0);
/** More than all harm of measures together, so that no threat makes up for it. */
const harmOf = (file: File) =>
  (file.agenda.measures ?? []).reduce(
    (sum, { levels }) => sum + Math.max(...levels.map(({ tail }) => tail.target + tail.holder)),
    0,
  );

/** Positions that nothing but their points speaks for. */
function plainPositions(file: File): readonly (readonly [issue: number, position: number])[] {
  const { agenda, briefs } = file;
  const named = new Set([
    ...(agenda.measures ?? []).flatMap(({ liftedBy }) => (liftedBy === 'anyDeal' ? [] : [liftedBy.issue])),
    ...(agenda.benchmarks ?? []).flatMap(({ noReturn }) => (noReturn ? [noReturn.issue] : [])),
    ...(agenda.redLines ?? []).flatMap(({ crossedBy }) => Object.keys(crossedBy)),
    ...Object.values(briefs).flatMap(({ linkages }) =>
      (linkages ?? []).flatMap(({ when }) => Object.keys(when)),
    ),
  ]);
  return entries(agenda.issues).flatMap(([index, issue]) =>
    named.has(issue.id) || issue.positions.some(({ benchmark }) => benchmark)
      ? []
      : entries(issue.positions).flatMap(([position]) =>
          position === 0 || issue.payable?.includes(position) ? [] : [[index, position] as const],
        ),
  );
}

const isLinked = (file: File, issue: string) =>
  Object.values(file.briefs).some(({ linkages }) =>
    (linkages ?? []).some(({ when }) => Object.hasOwn(when, issue)),
  );

type Text = Exclude<File['title'], string>;

/** Every text in two languages, with its path and how to write another in its place. */
function texts(file: File) {
  const found: {
    readonly path: Path;
    readonly text: Text;
    readonly write: (value: unknown) => void;
  }[] = [];
  const look = (value: unknown, path: Path, write: (value: unknown) => void): void => {
    if (value === null || typeof value !== 'object') return;
    if ('en' in value && 'es' in value) found.push({ path, text: value as Text, write });
    else
      for (const [key, part] of Object.entries(value))
        look(part, [...path, Array.isArray(value) ? Number(key) : key], other => {
          (value as Record<string, unknown>)[key] = other;
        });
  };
  look(file, [], () => {});
  return found;
}

const words = (text: string) => (text.match(/\b\p{Ll}+/gu) ?? []).length;

export const SEED_KINDS: readonly SeedKind[] = [
  {
    name: 'no zone of agreement',
    codes: ['noZone'],
    plant: (file, rng) => {
      for (const brief of Object.values(file.briefs)) brief.noDeal = most(brief) + harmOf(file) + 1 + rng(30);
      return ['briefs'];
    },
  },
  {
    name: 'one seat that cannot win',
    codes: ['cannotWin'],
    plant: (file, rng) => {
      const [id, brief] = pick(Object.entries(file.briefs), rng)!;
      brief.noDeal = most(brief) + harmOf(file) + 1 + rng(30);
      return ['briefs', id];
    },
  },
  {
    name: 'nothing that all can ratify',
    codes: ['tooFewPass', 'noneRatifiable', 'cannotWin', 'noZone'],
    plant: (file, rng) => {
      const principal = pick(file.agenda.principals, rng)!;
      if (rng(2) === 0) principal.bar = Math.min(100, principal.bar + 40 + rng(40));
      else principal.start.support = Math.max(0, principal.start.support - 45 - rng(10));
      return [];
    },
  },
  {
    name: 'a public that approves whatever is signed',
    codes: ['barTooLow'],
    plant: (file, rng) => {
      const index = rng(file.agenda.principals.length);
      file.agenda.principals[index]!.bar = rng(6);
      return ['agenda', 'principals', index, 'bar'];
    },
  },
  {
    name: 'a position that another beats',
    codes: ['beatenPosition'],
    plant: (file, rng) => {
      const place = pick(plainPositions(file), rng);
      if (!place) return null;
      const [index, position] = place;
      const issue = file.agenda.issues[index]!;
      const other = pick(
        [...issue.positions.keys()].filter(at => at !== position),
        rng,
      )!;
      const loser = rng(Object.keys(file.briefs).length);
      for (const [seat, brief] of Object.values(file.briefs).entries()) {
        const row = brief.values[issue.id]!;
        row[position] = row[other]! - (seat === loser ? 1 + rng(3) : rng(3));
      }
      return ['agenda', 'issues', index];
    },
  },
  {
    name: 'nothing to trade',
    codes: ['nothingToTrade'],
    plant: (file, rng) => {
      const [first, ...others] = Object.values(file.briefs);
      const factor = 1 + rng(3);
      for (const brief of others)
        for (const [issue, row] of Object.entries(first!.values))
          brief.values[issue] = row.map(value => -value * factor);
      // Three sides or more: against each other they have nothing to trade either, wanting the same.
      return ['agenda', 'issues'];
    },
  },
  {
    name: 'a red line that nobody would cross',
    codes: ['lineNobodyCrosses'],
    plant: (file, rng) => {
      const lines = entries(file.agenda.redLines).filter(([, line]) =>
        Object.keys(line.crossedBy).every(issue => !isLinked(file, issue)),
      );
      const chosen = pick(lines, rng);
      if (!chosen) return null;
      const [index, line] = chosen;
      for (const [id, brief] of Object.entries(file.briefs)) {
        if (id === line.owner) continue;
        for (const [issue, beyond] of Object.entries(line.crossedBy)) {
          const row = brief.values[issue]!;
          const kept = Math.max(...row.filter((_, at) => !beyond.includes(at)));
          // The status quo is worth 0 whatever else changes: where it crosses, the rest is worth more.
          for (const at of beyond) if (at > 0) row[at] = Math.min(kept, 0) - rng(4);
          if (beyond.includes(0))
            for (const at of row.keys()) if (at > 0) row[at] = Math.max(0, row[at]!) + 1;
        }
      }
      return ['agenda', 'redLines', index];
    },
  },
  {
    name: 'a red line against its own brief',
    codes: ['lineAgainstBrief'],
    plant: (file, rng) => {
      const line = pick(
        (file.agenda.redLines ?? []).filter(({ crossedBy }) =>
          Object.values(crossedBy).every(at => !at.includes(0)),
        ),
        rng,
      );
      if (!line) return null;
      const brief = file.briefs[line.owner]!;
      const [issue, beyond] = pick(Object.entries(line.crossedBy), rng)!;
      const row = brief.values[issue]!;
      const kept = Math.max(...row.filter((_, at) => !beyond.includes(at)));
      for (const at of beyond) row[at] = kept + 1 + rng(6);
      brief.lines![line.id]!.truth = 'true';
      return ['briefs', line.owner, 'lines', line.id];
    },
  },
  {
    name: 'a red line that cannot be crossed or kept',
    codes: ['crossesNothing', 'alwaysCrossed'],
    plant: (file, rng) => {
      const [index, line] = pick(entries(file.agenda.redLines), rng)!;
      const issue = pick(Object.keys(line.crossedBy), rng)!;
      const all = file.agenda.issues.find(({ id }) => id === issue)!.positions;
      line.crossedBy = rng(2) === 0 ? {} : { ...line.crossedBy, [issue]: [...all.keys()] };
      return ['agenda', 'redLines', index];
    },
  },
  {
    name: 'a threat that costs its holder nothing',
    codes: ['noOwnHarm', 'cheapThreat'],
    plant: (file, rng) => {
      const [index, measure] = pick(entries(file.agenda.measures), rng)!;
      const level = pick(measure.levels, rng)!;
      level.tail.holder = rng(2) === 0 ? 0 : level.tail.target * 0.05;
      level.perRound.holder = 0;
      return ['agenda', 'measures', index];
    },
  },
  {
    name: 'a threat that costs its target nothing',
    codes: ['emptyThreat'],
    plant: (file, rng) => {
      const [index, measure] = pick(entries(file.agenda.measures), rng)!;
      const level = pick(measure.levels, rng)!;
      level.tail.target = 0;
      level.perRound.target = 0;
      return ['agenda', 'measures', index];
    },
  },
  {
    name: 'a cover that covers nothing',
    codes: ['coversNothing', 'crossesNothing', 'neverLifted'],
    plant: (file, rng) => {
      const cover = pick(file.agenda.covers ?? [], rng)!;
      const line = file.agenda.redLines?.find(({ id }) => id === cover.ref);
      const measure = file.agenda.measures?.find(({ id }) => id === cover.ref);
      const issue = pick(file.agenda.issues, rng)!;
      if (line) line.crossedBy = {};
      else measure!.liftedBy = { issue: issue.id, from: issue.positions.length + rng(3) };
      return ['agenda'];
    },
  },
  {
    name: 'a cover that another beats',
    codes: ['beatenCover'],
    plant: (file, rng) => {
      const all = file.agenda.covers!;
      const cover = structuredClone(pick(all, rng)!);
      cover.id = 'another-one';
      cover.share = Math.max(0.4, cover.share - rng(3) / 10);
      for (const payer of Object.keys(cover.price ?? {})) cover.price![payer]! -= rng(2);
      cover.leakRisk = Math.min(1, (cover.leakRisk ?? 0) + rng(2) / 10);
      all.push(cover);
      return ['agenda', 'covers', all.length - 1];
    },
  },
  {
    name: 'an event that can never happen',
    codes: ['eventNever'],
    plant: (file, rng) => {
      const { agenda, events = [] } = file;
      file.events = events;
      if (events.every(({ afterDeal }) => afterDeal))
        events.push({
          id: 'rain',
          round: 2,
          name: { en: 'Rain', es: 'Lluvia' },
          text: { en: 'It rains.', es: 'Llueve.' },
        });
      const [index, event] = pick(
        entries(events).filter(([, { afterDeal }]) => !afterDeal),
        rng,
      )!;
      const line = pick(agenda.redLines!, rng)!.id;
      const measure = pick(agenda.measures!, rng)!.id;
      const issue = pick(agenda.issues, rng)!;
      const past = { is: 'paid' as const, issue: issue.id, from: Math.max(0, ...(issue.payable ?? [])) + 1 };
      event.when = pick(
        [
          { is: 'measure' as const, measure, in: [['settled'], ['warned'], ['warned', 'settled']][rng(3)]! },
          { is: 'line' as const, line, in: [['held'], ['crossed', 'reinterpreted']][rng(2)]! },
          ...(past.from < issue.positions.length ? [past] : []),
          {
            is: 'all' as const,
            of: [
              { is: 'measure' as const, measure, in: ['inForce'] },
              { is: 'measure' as const, measure, in: ['idle', 'suspended'] },
            ],
          },
          {
            is: 'all' as const,
            of: [
              { is: 'drafted' as const, issue: issue.id, from: 1 },
              { is: 'not' as const, of: { is: 'drafted' as const, issue: issue.id, from: 1 } },
            ],
          },
        ],
        rng,
      )!;
      return ['events', index];
    },
  },
  {
    name: 'a text in one language',
    codes: ['missingLanguage', 'sameInBoth', 'missingKey', 'textTooShort'],
    plant: (file, rng) => {
      const { path, text, write } = pick(
        texts(file).filter(item => words(item.text.en) >= 4),
        rng,
      )!;
      const language = (['en', 'es'] as const)[rng(2)]!;
      write(
        [
          text[language],
          { en: text[language], es: text[language] },
          { [language]: text[language] },
          { ...text, [language]: '' },
        ][rng(4)],
      );
      return path;
    },
  },
  {
    name: 'a fact without a source',
    codes: ['eventWithoutSource', 'partWithoutSource'],
    plant: (file, rng) => {
      if (!file.sources?.length) return null;
      const places: Path[] = [
        ...entries(file.events).map(([index]) => ['events', index]),
        ...Object.keys(file.briefs).map(id => ['briefs', id]),
        ...entries(file.agenda.metric?.history).map(([index]) => ['agenda', 'metric', 'history', index]),
        ...entries(file.agenda.indicators).map(([index]) => ['agenda', 'indicators', index]),
        ...entries(file.history?.line).map(([index]) => ['history', 'line', index]),
        ...entries(file.agenda.measures).flatMap(([index, { start }]) =>
          start ? [['agenda', 'measures', index]] : [],
        ),
      ];
      const path = pick(places, rng)!;
      const part = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], file);
      (part as { sources?: string[] }).sources = [];
      return path;
    },
  },
];

/** Changes that a designer may well make and that break nothing. */
export const HARMLESS: readonly ((file: File, rng: Rng) => void)[] = [
  (file, rng) => {
    const brief = pick(Object.values(file.briefs), rng)!;
    const [issue, row] = pick(Object.entries(brief.values), rng)!;
    brief.values[issue] = row.map(value => value * (0.9 + rng(3) / 10));
  },
  (file, rng) => {
    pick(file.agenda.principals, rng)!.bar += (rng(3) - 1) / 2;
  },
  (file, rng) => {
    pick(Object.values(file.briefs), rng)!.noDeal += rng(5) - 2;
  },
  (file, rng) => {
    const level = pick(pick(file.agenda.measures!, rng)!.levels, rng)!;
    const factor = 1 + rng(3) / 10;
    for (const harm of [level.tail, level.perRound]) {
      harm.target *= factor;
      harm.holder *= factor;
    }
  },
  (file, rng) => {
    const { text, write } = pick(texts(file), rng)!;
    write({ en: `${text.en} And more.`, es: `${text.es} Y más.` });
  },
  (file, rng) => {
    const cover = pick(file.agenda.covers!, rng)!;
    cover.share = Math.min(0.8, cover.share + 0.05);
  },
  (file, rng) => {
    const principal = pick(file.agenda.principals, rng)!;
    for (const other of Object.keys(principal.trust)) principal.trust[other]! += rng(9) - 4;
  },
];
