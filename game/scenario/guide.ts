/** Checks of the guided game: everything that it points at is there. */
import { type Findings, idsOf, type Kind } from './catalogue.ts';
import { nearest, type Path } from './faults.ts';
import type { ScenarioFile } from './schema.ts';

/** Meters that a step can point at. */
const METERS = ['support', 'boost', 'face', 'credibility', 'strain'] as const;

/** What a step can point at without naming one of several. */
const WHOLES: readonly string[] = ['trust', 'draft'];

/** References of the guide. Kinds of move are checked where the rules are known, in `analysis/review.ts`. */
export function guideReferences({ agenda, teaching }: ScenarioFile, findings: Findings): void {
  const { guide } = teaching;
  if (!guide) return;
  const principals = idsOf(agenda.principals);
  const named: Readonly<Record<string, readonly [kind: Kind, names: readonly string[]] | null>> = {
    issue: ['issue', idsOf(agenda.issues)],
    measure: ['measure', idsOf(agenda.measures)],
    line: ['redLine', idsOf(agenda.redLines)],
    move: null,
    meter: ['meter', METERS],
    seat: ['principal', principals],
  };
  findings.reference('principal', guide.seat, principals, ['teaching', 'guide', 'seat']);
  for (const [index, { show }] of guide.steps.entries()) {
    if (show === undefined || WHOLES.includes(show)) continue;
    const path: Path = ['teaching', 'guide', 'steps', index, 'show'];
    const [what, name] = partsOf(show);
    if (name === null || !Object.hasOwn(named, what)) {
      const near = name === null ? nearest(what, WHOLES) : nearest(what, Object.keys(named));
      findings.add('unknownShow', path, {
        found: show,
        forms: [...Object.keys(named).map(kind => `${kind}:…`), ...WHOLES],
        ...(near === null ? {} : { nearest: name === null ? near : `${near}:${name}` }),
      });
    } else if (named[what]) findings.reference(named[what][0], name, named[what][1], path);
  }
}

/** "issue:water" in its two parts; the second is null where there is no colon. */
function partsOf(show: string): readonly [what: string, name: string | null] {
  const colon = show.indexOf(':');
  return colon < 0 ? [show, null] : [show.slice(0, colon), show.slice(colon + 1)];
}
