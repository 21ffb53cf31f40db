import { ASSUMPTION, eachCondition, entry, Findings, idsOf, type Kind, takenIds } from './catalogue.ts';
import { type Finding, nearest, type Path, suggestion } from './faults.ts';
import { guideReferences } from './guide.ts';
import { RESERVED_NAMES } from './json.ts';
import type { ScenarioFile } from './schema.ts';

/** Status of a measure and of a red line that a condition may ask for. */
export const STATUSES = {
  measure: ['idle', 'warned', 'announced', 'inForce', 'suspended', 'settled'],
  line: ['latent', 'declared', 'tested', 'held', 'reinterpreted', 'crossed'],
} as const;

/** Whether every id is unique, every reference leads somewhere and every record is complete. */
export function checkReferences(file: ScenarioFile): Finding[] {
  const findings = new Findings();
  uniqueIds(file, findings);
  agendaReferences(file, findings);
  briefReferences(file, findings);
  eventReferences(file, findings);
  appendixReferences(file, findings);
  return findings.list;
}

function uniqueIds(file: ScenarioFile, findings: Findings): void {
  const { agenda } = file;
  const unique = (kind: Kind, names: readonly string[], path: Path, key = 'id') => {
    const seen = new Set<string>();
    for (const [index, name] of names.entries()) {
      if (seen.has(name)) findings.add('duplicateId', [...path, index, key], { kind, name });
      if (RESERVED_NAMES.includes(name)) findings.add('reservedName', [...path, index, key], { name });
      seen.add(name);
    }
  };
  unique('principal', idsOf(agenda.principals), ['agenda', 'principals']);
  unique(
    'code',
    agenda.principals.map(principal => principal.code),
    ['agenda', 'principals'],
    'code',
  );
  unique('issue', idsOf(agenda.issues), ['agenda', 'issues']);
  unique('redLine', idsOf(agenda.redLines), ['agenda', 'redLines']);
  unique('measure', idsOf(agenda.measures), ['agenda', 'measures']);
  unique('cover', idsOf(agenda.covers), ['agenda', 'covers']);
  unique('benchmark', idsOf(agenda.benchmarks), ['agenda', 'benchmarks']);
  unique('indicator', idsOf(agenda.indicators), ['agenda', 'indicators']);
  unique('event', idsOf(file.events), ['events']);
  unique('source', idsOf(file.sources), ['sources']);
  for (const { name, path } of takenIds(file)) findings.add('notationWord', path, { name });
}

function agendaReferences(file: ScenarioFile, findings: Findings): void {
  const { agenda } = file;
  const principals = idsOf(agenda.principals);
  const issues = idsOf(agenda.issues);
  const measures = idsOf(agenda.measures);
  const benchmarks = idsOf(agenda.benchmarks);
  const principal = (name: string, path: Path) => findings.reference('principal', name, principals, path);

  principal(agenda.firstSeat, ['agenda', 'firstSeat']);
  for (const [index, { id, trust }] of agenda.principals.entries()) {
    const path = ['agenda', 'principals', index, 'trust'];
    keys('principal', trust, principals, path, findings);
    if (Object.hasOwn(trust, id))
      findings.addAtKey('samePrincipal', [...path, id], { first: 'id', second: 'trust', name: id });
    complete(
      'principal',
      trust,
      principals.filter(other => other !== id),
      path,
      findings,
    );
  }
  for (const [index, issue] of agenda.issues.entries()) {
    const path = ['agenda', 'issues', index];
    if (issue.doer !== undefined) principal(issue.doer, [...path, 'doer']);
    if (issue.estimates) keys('principal', issue.estimates, principals, [...path, 'estimates'], findings);
    for (const [place, { benchmark }] of issue.positions.entries())
      if (benchmark !== undefined)
        findings.reference('benchmark', benchmark, benchmarks, [...path, 'positions', place, 'benchmark']);
  }
  for (const [index, line] of agenda.redLines.entries()) {
    const path = ['agenda', 'redLines', index];
    principal(line.owner, [...path, 'owner']);
    keys('issue', line.crossedBy, issues, [...path, 'crossedBy'], findings);
  }
  for (const [index, measure] of agenda.measures.entries()) {
    const path = ['agenda', 'measures', index];
    principal(measure.holder, [...path, 'holder']);
    principal(measure.target, [...path, 'target']);
    different('holder', 'target', measure.holder, measure.target, path, findings);
    if (measure.liftedBy !== 'anyDeal')
      findings.reference('issue', measure.liftedBy.issue, issues, [...path, 'liftedBy', 'issue']);
  }
  for (const [index, cover] of agenda.covers.entries()) {
    const path = ['agenda', 'covers', index];
    principal(cover.for, [...path, 'for']);
    keys('principal', cover.price, principals, [...path, 'price'], findings);
    if (cover.kind === 'line')
      findings.reference('redLine', cover.ref, idsOf(agenda.redLines), [...path, 'ref']);
    else findings.reference('measure', cover.ref, measures, [...path, 'ref']);
  }
  const { metric } = agenda;
  if (metric) {
    const path = ['agenda', 'metric'];
    principal(metric.responsible, [...path, 'responsible']);
    principal(metric.beneficiary, [...path, 'beneficiary']);
    different('responsible', 'beneficiary', metric.responsible, metric.beneficiary, path, findings);
  }
  for (const [index, { responsible, beneficiary }] of agenda.indicators.entries()) {
    const path = ['agenda', 'indicators', index];
    principal(responsible, [...path, 'responsible']);
    principal(beneficiary, [...path, 'beneficiary']);
    different('responsible', 'beneficiary', responsible, beneficiary, path, findings);
  }
  for (const [index, benchmark] of agenda.benchmarks.entries()) {
    const path = ['agenda', 'benchmarks', index];
    for (const [place, { indicator, issue }] of benchmark.checkpoints.entries()) {
      const at = [...path, 'checkpoints', place];
      if (indicator !== undefined)
        findings.reference('indicator', indicator, idsOf(agenda.indicators), [...at, 'indicator']);
      if (issue !== undefined) findings.reference('issue', issue, benchmark.obligations, [...at, 'issue']);
    }
    if (benchmark.measure !== undefined)
      findings.reference('measure', benchmark.measure, measures, [...path, 'measure']);
    if (benchmark.noReturn)
      findings.reference('issue', benchmark.noReturn.issue, issues, [...path, 'noReturn', 'issue']);
    for (const [place, issue] of benchmark.obligations.entries())
      findings.reference('issue', issue, issues, [...path, 'obligations', place]);
  }
}

function briefReferences(file: ScenarioFile, findings: Findings): void {
  const { agenda, briefs } = file;
  const principals = idsOf(agenda.principals);
  const issues = idsOf(agenda.issues);
  keys('principal', briefs, principals, ['briefs'], findings);
  complete('principal', briefs, principals, ['briefs'], findings);
  for (const [owner, brief] of Object.entries(briefs)) {
    const path = ['briefs', owner];
    for (const [index, advisor] of brief.advisors.entries())
      for (const [place, issue] of advisor.issues.entries())
        findings.reference('issue', issue, idsOf(agenda.issues), [
          ...path,
          'advisors',
          index,
          'issues',
          place,
        ]);
    keys('issue', brief.values, issues, [...path, 'values'], findings);
    complete('issue', brief.values, issues, [...path, 'values'], findings);
    for (const [index, linkage] of brief.linkages.entries())
      keys('issue', linkage.when, issues, [...path, 'linkages', index, 'when'], findings);
    if (!principals.includes(owner)) continue;
    const own = idsOf(agenda.redLines.filter(line => line.owner === owner));
    for (const name of Object.keys(brief.lines)) {
      const line = agenda.redLines.find(item => item.id === name);
      if (line && line.owner !== owner) {
        // An owner that nobody is has been reported at the line: there is no brief to move the entry to.
        if (principals.includes(line.owner))
          findings.addAtKey('foreignEntry', [...path, 'lines', name], { name, owner: line.owner });
      } else findings.reference('redLine', name, own, [...path, 'lines', name], 'key');
    }
    complete('redLine', brief.lines, own, [...path, 'lines'], findings);
  }
}

function eventReferences(file: ScenarioFile, findings: Findings): void {
  const { agenda } = file;
  const principals = idsOf(agenda.principals);
  const issues = idsOf(agenda.issues);
  const measures = idsOf(agenda.measures);
  for (const [index, event] of file.events.entries()) {
    const path = ['events', index];
    if (event.when)
      eachCondition(event.when, [...path, 'when'], (condition, at) => {
        if ('issue' in condition)
          return findings.reference('issue', condition.issue, issues, [...at, 'issue']);
        if (condition.is === 'meter')
          return findings.reference('principal', condition.principal, principals, [...at, 'principal']);
        if (condition.is === 'measure')
          findings.reference('measure', condition.measure, measures, [...at, 'measure']);
        else findings.reference('redLine', condition.line, idsOf(agenda.redLines), [...at, 'line']);
        statuses(condition.is, condition.in, [...at, 'in'], findings);
      });
    for (const [place, effect] of event.effects.entries()) {
      const at = [...path, 'effects', place];
      const principal = (key: string, name: string) =>
        findings.reference('principal', name, principals, [...at, key]);
      switch (effect.change) {
        case 'trust':
          principal('of', effect.of);
          principal('in', effect.in);
          different('of', 'in', effect.of, effect.in, at, findings);
          break;
        case 'row':
          findings.reference('issue', effect.issue, issues, [...at, 'issue']);
          principal('of', effect.of);
          principal('to', effect.to);
          different('of', 'to', effect.of, effect.to, at, findings);
          break;
        case 'stake':
        case 'credit':
        case 'notice':
          findings.reference('measure', effect.of, measures, [...at, 'of']);
          break;
        case 'metric':
          break;
        default:
          principal('of', effect.of);
      }
    }
    sources(file, event.sources, [...path, 'sources'], findings);
  }
}

/** Sources, own names of moves, messengers and the reference play. */
function appendixReferences(file: ScenarioFile, findings: Findings): void {
  const { agenda, history } = file;
  const principals = idsOf(agenda.principals);
  for (const [kind, names] of Object.entries(file.wording.moves))
    keys('principal', names, principals, ['wording', 'moves', kind], findings);
  for (const [index, { of }] of file.wording.envoys.entries())
    findings.reference('principal', of, principals, ['wording', 'envoys', index, 'of']);
  accountReferences(file, findings);
  for (const [index, item] of (agenda.metric?.history ?? []).entries())
    sources(file, item.sources, ['agenda', 'metric', 'history', index, 'sources'], findings);
  guideReferences(file, findings);
  for (const [index, item] of file.teaching.reading.entries())
    if (item.is === 'source')
      findings.reference('source', item.source, idsOf(file.sources), [
        'teaching',
        'reading',
        index,
        'source',
      ]);
  for (const [index, item] of agenda.indicators.entries())
    sources(file, item.sources, ['agenda', 'indicators', index, 'sources'], findings);
  for (const [index, item] of agenda.measures.entries())
    sources(file, item.sources, ['agenda', 'measures', index, 'sources'], findings);
  for (const [name, item] of Object.entries(file.briefs))
    sources(file, item.sources, ['briefs', name, 'sources'], findings);
  if (!history) return;
  sources(file, history.sources, ['history', 'sources'], findings);
  keys('principal', history.accounts, principals, ['history', 'accounts'], findings);
  for (const [name, account] of Object.entries(history.accounts))
    sources(file, account.sources, ['history', 'accounts', name, 'sources'], findings);
  for (const [index, turn] of history.line.entries())
    sources(file, turn.sources, ['history', 'line', index, 'sources'], findings);
  keys(
    'issue',
    history.expected.positions,
    idsOf(agenda.issues),
    ['history', 'expected', 'positions'],
    findings,
  );
  for (const [index, cover] of history.expected.covers.entries())
    findings.reference('cover', cover, idsOf(agenda.covers), ['history', 'expected', 'covers', index]);
}

/** Accounts are of measures that there are, by a side of theirs. */
function accountReferences(file: ScenarioFile, findings: Findings): void {
  const { agenda } = file;
  const { suspension, ratification } = file.wording.readouts;
  const path = ['wording', 'readouts'];
  const cited = (accounts: typeof ratification, at: Path) => {
    for (const [name, account] of Object.entries(accounts))
      sources(file, account.sources, [...at, name, 'sources'], findings);
  };
  keys('principal', ratification, idsOf(agenda.principals), [...path, 'ratification'], findings);
  cited(ratification, [...path, 'ratification']);
  keys('measure', suspension, idsOf(agenda.measures), [...path, 'suspension'], findings);
  for (const { id, holder, target } of agenda.measures) {
    const accounts = entry(suspension, id);
    if (!accounts) continue;
    keys('principal', accounts, [holder, target], [...path, 'suspension', id], findings);
    cited(accounts, [...path, 'suspension', id]);
  }
}

/** Every key of the record is one of those known. */
function keys(
  kind: Kind,
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: Path,
  findings: Findings,
): void {
  for (const key of Object.keys(record)) findings.reference(kind, key, known, [...path, key], 'key');
}

/** Every name has its entry in the record. */
function complete(
  kind: Kind,
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
  path: Path,
  findings: Findings,
): void {
  // A misspelt key has been reported with the name that it was meant to be: that one is not missing as well.
  const strangers = Object.keys(record).filter(key => !names.includes(key));
  const meant = strangers.map(key => nearest(key, names));
  for (const name of new Set(names))
    if (entry(record, name) === undefined && !meant.includes(name))
      findings.add('missingEntry', path, { kind, name, record: String(path.at(-1)) });
}

function different(
  first: string,
  second: string,
  firstName: string,
  secondName: string,
  path: Path,
  findings: Findings,
): void {
  if (firstName === secondName)
    findings.add('samePrincipal', [...path, second], { first, second, name: firstName });
}

function statuses(of: 'measure' | 'line', names: readonly string[], path: Path, findings: Findings): void {
  const allowed: readonly string[] = STATUSES[of];
  for (const [index, name] of names.entries())
    if (!allowed.includes(name))
      findings.add('unknownStatus', [...path, index], { of, name, allowed, ...suggestion(name, allowed) });
}

function sources(file: ScenarioFile, names: readonly string[], path: Path, findings: Findings): void {
  const known = [...idsOf(file.sources), ASSUMPTION];
  for (const [index, name] of names.entries()) findings.reference('source', name, known, [...path, index]);
}
