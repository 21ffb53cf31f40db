import { playDigest } from './digest.ts';
import { type Indices, indicesOf } from './indices.ts';
import { resolveAgenda } from './resolveAgenda.ts';
import type { ConditionFile, ScenarioFile } from './schema.ts';
import type * as T from './types.ts';

type EventFile = ScenarioFile['events'][number];

/**
 * Turns a checked file into a scenario: ids become indices, defaults and public estimates are filled in.
 * Every reference must exist (`checkReferences` has said so); an unknown one is a programmer's error and throws.
 */
export function resolve(file: ScenarioFile): T.Scenario {
  const { agenda } = file;
  const at = indicesOf(agenda);
  const values = agenda.principals.map(({ id }) =>
    agenda.issues.map(item => file.briefs[id]!.values[item.id]!),
  );
  const scenario: Omit<T.Scenario, 'digest'> = {
    format: file.format,
    id: file.id,
    title: file.title,
    summary: file.summary,
    agenda: resolveAgenda(agenda, at, values),
    briefs: agenda.principals.map((_, owner) => resolveBrief(file, at, owner, values[owner]!)),
    briefTexts: agenda.principals.map(({ id }) => {
      const { situation, wants, fears, knows, sources } = file.briefs[id]!;
      return { situation, wants, fears, knows, sources };
    }),
    events: file.events.map(item => resolveEvent(item, at)),
    wording: resolveWording(file, at),
    history: resolveHistory(file, at),
    teaching: { ...file.teaching, guide: resolveGuide(file.teaching.guide, at) },
    sources: file.sources.map(item => ({
      ...item,
      date: item.date ?? null,
      url: item.url ?? null,
      note: item.note ?? null,
    })),
  };
  return { ...scenario, digest: playDigest(scenario) };
}

function resolveBrief(
  { agenda, briefs }: ScenarioFile,
  at: Indices,
  owner: T.Seat,
  values: T.Brief['values'],
): T.Scenario['briefs'][number] {
  const principal = agenda.principals[owner]!;
  const brief = briefs[principal.id]!;
  return {
    values,
    linkages: brief.linkages.map(item => ({ ...item, when: at.crossing(item.when) })),
    lines: agenda.redLines.map(item => (item.owner === principal.id ? (brief.lines[item.id] ?? null) : null)),
    noDeal: brief.noDeal,
    bar: principal.bar,
    advisors: brief.advisors.map(item => ({ ...item, issues: item.issues.map(at.issue) })),
  };
}

const resolveEvent = (item: EventFile, at: Indices): T.ScenarioEvent => ({
  id: item.id,
  round: item.round,
  name: item.name,
  text: item.text,
  when: item.when ? resolveCondition(item.when, at) : null,
  effects: item.effects.map(effect => resolveEffect(effect, at)),
  afterDeal: item.afterDeal,
  sources: item.sources,
});

function resolveCondition(part: ConditionFile, at: Indices): T.Condition {
  switch (part.is) {
    case 'paid':
    case 'drafted':
      return { ...part, issue: at.issue(part.issue) };
    case 'measure':
      return { ...part, measure: at.measure(part.measure) };
    case 'line':
      return { ...part, line: at.line(part.line) };
    case 'meter':
      return { ...part, principal: at.seat(part.principal) };
    case 'not':
      return { is: 'not', of: resolveCondition(part.of, at) };
    default:
      return { is: part.is, of: part.of.map(each => resolveCondition(each, at)) };
  }
}

function resolveEffect(part: EventFile['effects'][number], at: Indices): T.Effect {
  switch (part.change) {
    case 'trust':
      return { ...part, of: at.seat(part.of), in: at.seat(part.in) };
    case 'stake':
    case 'credit':
    case 'notice':
      return { ...part, of: at.measure(part.of) };
    case 'metric':
      return part;
    case 'row':
      return { change: 'row', issue: at.issue(part.issue), of: at.seat(part.of), to: at.seat(part.to) };
    default:
      return { ...part, of: at.seat(part.of) };
  }
}

function resolveWording({ agenda, wording }: ScenarioFile, at: Indices): T.Scenario['wording'] {
  return {
    moves: Object.fromEntries(
      Object.entries(wording.moves).map(([kind, names]) => [
        kind,
        at.bySeat(names).map(name => name ?? null),
      ]),
    ),
    envoys: wording.envoys.map(item => ({ of: at.seat(item.of), name: item.name })),
    readouts: {
      suspension: agenda.measures.map(({ id }) =>
        at.bySeat(wording.readouts.suspension[id]).map(account => account ?? null),
      ),
      ratification: at.bySeat(wording.readouts.ratification).map(account => account ?? null),
    },
  };
}

function resolveHistory({ agenda, history }: ScenarioFile, at: Indices): T.Scenario['history'] {
  if (!history) return null;
  const { expected } = history;
  return {
    ...history,
    expected: {
      ...expected,
      positions: agenda.issues.map(item => expected.positions[item.id] ?? 0),
      covers: expected.covers.map(at.cover).sort((a, b) => a - b),
    },
    accounts: at.bySeat(history.accounts).flatMap((account, of) => (account ? [{ of, ...account }] : [])),
  };
}

const resolveGuide = (
  guide: ScenarioFile['teaching']['guide'],
  at: Indices,
): T.Scenario['teaching']['guide'] =>
  guide
    ? {
        seat: at.seat(guide.seat),
        seed: guide.seed,
        steps: guide.steps.map(step => ({
          text: step.text,
          show: step.show ?? null,
          do: step.do ?? null,
          round: step.round ?? null,
        })),
      }
    : null;
