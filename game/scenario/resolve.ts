import { CONSTANTS, type Constants } from './constants.ts';
import { playDigest } from './digest.ts';
import type { ConditionFile, ScenarioFile } from './schema.ts';
import { STYLES, type Style, type StyleNumbers } from './style.ts';
import type * as T from './types.ts';
import { blurredEstimate } from './worth.ts';

type AgendaFile = ScenarioFile['agenda'];

/**
 * Turns a checked file into a scenario: ids become indices, defaults and public estimates are filled in.
 * Every reference must exist (`checkReferences` has said so); an unknown one is a programmer's error and throws.
 */
export function resolve(file: ScenarioFile): T.Scenario {
  const { agenda } = file;
  const seat = indexer('principal', agenda.principals);
  const issue = indexer('issue', agenda.issues);
  const line = indexer('red line', agenda.redLines);
  const measure = indexer('measure', agenda.measures);
  const cover = indexer('cover', agenda.covers);
  const benchmark = indexer('benchmark', agenda.benchmarks);
  const indicator = indexer('indicator', agenda.indicators);
  const constants = withOverrides(agenda.rules);
  const bySeat = <V>(record: Readonly<Record<string, V>> | undefined) =>
    agenda.principals.map(principal => record?.[principal.id]);
  const crossing = (record: Readonly<Record<string, readonly number[]>>) =>
    Object.entries(record).map(([id, positions]) => ({ issue: issue(id), positions }));
  const threshold = (part: { issue: string; from: number }) => ({
    issue: issue(part.issue),
    from: part.from,
  });
  const condition = (part: ConditionFile): T.Condition => {
    switch (part.is) {
      case 'paid':
      case 'drafted':
        return { ...part, issue: issue(part.issue) };
      case 'measure':
        return { ...part, measure: measure(part.measure) };
      case 'line':
        return { ...part, line: line(part.line) };
      case 'meter':
        return { ...part, principal: seat(part.principal) };
      case 'not':
        return { is: 'not', of: condition(part.of) };
      default:
        return { is: part.is, of: part.of.map(condition) };
    }
  };
  const effect = (part: ScenarioFile['events'][number]['effects'][number]): T.Effect => {
    switch (part.change) {
      case 'trust':
        return { ...part, of: seat(part.of), in: seat(part.in) };
      case 'stake':
      case 'credit':
      case 'notice':
        return { ...part, of: measure(part.of) };
      case 'metric':
        return part;
      case 'row':
        return { change: 'row', issue: issue(part.issue), of: seat(part.of), to: seat(part.to) };
      default:
        return { ...part, of: seat(part.of) };
    }
  };

  const values = agenda.principals.map(({ id }) =>
    agenda.issues.map(item => file.briefs[id]!.values[item.id]!),
  );

  const scenario: Omit<T.Scenario, 'digest'> = {
    format: file.format,
    id: file.id,
    title: file.title,
    summary: file.summary,
    agenda: {
      principals: agenda.principals.map(principal => ({
        ...principal,
        prose: principal.prose ?? principal.name,
        ribbon: principal.ribbon ?? null,
        style: principal.style ? styleOf(principal.style) : null,
        start: { ...principal.start, boost: 0 },
        trust: bySeat(principal.trust).map(trust => trust ?? 0),
      })),
      firstSeat: seat(agenda.firstSeat),
      rounds: agenda.rounds.map(resolveRound),
      aftermath: resolveRound(agenda.aftermath),
      issues: agenda.issues.map(item => ({
        id: item.id,
        name: item.name,
        note: item.note ?? null,
        positions: item.positions.map(position => ({
          name: position.name,
          short: position.short ?? position.name,
          benchmark: position.benchmark === undefined ? null : benchmark(position.benchmark),
        })),
        doer: item.doer === undefined ? null : seat(item.doer),
        payable: item.payable,
      })),
      estimates: agenda.principals.map(({ id }, owner) => {
        const computed = blurredEstimate(values[owner]!, constants.blur);
        return agenda.issues.map((item, index) => item.estimates?.[id] ?? computed[index]!);
      }),
      redLines: agenda.redLines.map(item => ({
        ...item,
        owner: seat(item.owner),
        crossedBy: crossing(item.crossedBy),
      })),
      measures: agenda.measures.map(item => ({
        ...item,
        short: item.short ?? item.name,
        holder: seat(item.holder),
        target: seat(item.target),
        liftedBy: item.liftedBy === 'anyDeal' ? 'anyDeal' : threshold(item.liftedBy),
        start: item.start ?? null,
      })),
      covers: agenda.covers.map(item => ({
        ...item,
        for: seat(item.for),
        ref: item.kind === 'line' ? line(item.ref) : measure(item.ref),
        price: bySeat(item.price).map(price => price ?? 0),
      })),
      metric: agenda.metric
        ? {
            ...agenda.metric,
            short: agenda.metric.short ?? agenda.metric.name,
            responsible: seat(agenda.metric.responsible),
            beneficiary: seat(agenda.metric.beneficiary),
          }
        : null,
      indicators: agenda.indicators.map(item => ({
        ...item,
        responsible: seat(item.responsible),
        beneficiary: seat(item.beneficiary),
      })),
      benchmarks: agenda.benchmarks.map(item => ({
        ...item,
        checkpoints: item.checkpoints.map(checkpoint => ({
          ...checkpoint,
          task: checkpoint.task ?? null,
          indicator: checkpoint.indicator === undefined ? null : indicator(checkpoint.indicator),
          issue: checkpoint.issue === undefined ? null : issue(checkpoint.issue),
        })),
        measure: item.measure === undefined ? null : measure(item.measure),
        noReturn: item.noReturn ? threshold(item.noReturn) : null,
        obligations: item.obligations.map(issue),
      })),
      readouts: agenda.rules.readouts,
      constants,
    },
    briefs: agenda.principals.map((principal, owner) => {
      const brief = file.briefs[principal.id]!;
      return {
        values: values[owner]!,
        linkages: brief.linkages.map(item => ({ ...item, when: crossing(item.when) })),
        lines: agenda.redLines.map(item =>
          item.owner === principal.id ? (brief.lines[item.id] ?? null) : null,
        ),
        noDeal: brief.noDeal,
        bar: principal.bar,
        advisors: brief.advisors.map(item => ({ ...item, issues: item.issues.map(issue) })),
      };
    }),
    briefTexts: agenda.principals.map(({ id }) => {
      const { situation, wants, fears, knows, sources } = file.briefs[id]!;
      return { situation, wants, fears, knows, sources };
    }),
    events: file.events.map(item => ({
      id: item.id,
      round: item.round,
      name: item.name,
      text: item.text,
      when: item.when ? condition(item.when) : null,
      effects: item.effects.map(effect),
      afterDeal: item.afterDeal,
      sources: item.sources,
    })),
    wording: {
      moves: Object.fromEntries(
        Object.entries(file.wording.moves).map(([kind, names]) => [
          kind,
          bySeat(names).map(name => name ?? null),
        ]),
      ),
      envoys: file.wording.envoys.map(item => ({ of: seat(item.of), name: item.name })),
      readouts: {
        suspension: agenda.measures.map(({ id }) =>
          bySeat(file.wording.readouts.suspension[id]).map(account => account ?? null),
        ),
        ratification: bySeat(file.wording.readouts.ratification).map(account => account ?? null),
      },
    },
    history: file.history
      ? {
          ...file.history,
          expected: {
            ...file.history.expected,
            positions: agenda.issues.map(item => file.history!.expected.positions[item.id] ?? 0),
            covers: file.history.expected.covers.map(cover).sort((a, b) => a - b),
          },
          accounts: bySeat(file.history.accounts).flatMap((account, of) =>
            account ? [{ of, ...account }] : [],
          ),
        }
      : null,
    teaching: {
      ...file.teaching,
      guide: file.teaching.guide
        ? {
            seat: seat(file.teaching.guide.seat),
            seed: file.teaching.guide.seed,
            steps: file.teaching.guide.steps.map(step => ({
              text: step.text,
              show: step.show ?? null,
              do: step.do ?? null,
              round: step.round ?? null,
            })),
          }
        : null,
    },
    sources: file.sources.map(item => ({
      ...item,
      date: item.date ?? null,
      url: item.url ?? null,
      note: item.note ?? null,
    })),
  };
  return { ...scenario, digest: playDigest(scenario) };
}

function indexer(what: string, items: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(items.map((item, index) => [item.id, index]));
  return id => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`unknown ${what} "${id}"`);
    return place;
  };
}

function resolveRound(round: AgendaFile['aftermath']): T.Round {
  return { ...round, until: round.until ?? null, note: round.note ?? null };
}

/** A known style with what the file says otherwise. */
function styleOf({ like, name, ...numbers }: NonNullable<AgendaFile['principals'][number]['style']>): Style {
  const known: Style = STYLES[like];
  const inclination = { ...known.numbers.inclination, ...numbers.inclination };
  return {
    name: name ?? known.name,
    numbers: { ...known.numbers, ...(numbers as StyleNumbers), inclination },
  };
}

function withOverrides(rules: AgendaFile['rules']): Constants {
  return {
    ...CONSTANTS,
    blur: rules.blur ?? CONSTANTS.blur,
    typeFactors: rules.typeFactors ?? CONSTANTS.typeFactors,
    barNoise: rules.barNoise ?? CONSTANTS.barNoise,
    swing: rules.swing ?? CONSTANTS.swing,
    scoring: rules.scoring ?? CONSTANTS.scoring,
  };
}
