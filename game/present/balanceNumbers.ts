import type { BalanceReport } from '../analysis/balance/report.ts';
import type { Path, Scenario } from '../scenario/index.ts';
import { balanceWordingOf } from '../wording/balance.ts';
import { isBeyond, shareText, swings } from './balance.ts';
import type { Names } from './names.ts';

/** A figure of the report that belongs beside a line of the file. */
export interface NumberAt {
  /** Keys from the root of the file: ['agenda', 'issues', 2, 'positions', 0]. */
  readonly path: Path;
  /** A few words: "34 % of deals". */
  readonly text: string;
}

/** Every figure of a report with the place of the file that causes it, in the order of the file. */
export function numbersAt(report: BalanceReport, names: Names): NumberAt[] {
  const words = balanceWordingOf(names.language).numbers;
  const { number, signed } = names.format;
  const share = (mean: number) => shareText(names, mean);
  const found: NumberAt[] = [];
  const add = (text: string, ...path: Path) => found.push({ path, text });
  report.seats.forEach(({ median, tenth, ninetieth, votesLost }, seat) => {
    add(words.seat(signed(median), signed(tenth), signed(ninetieth)), 'agenda', 'principals', seat);
    add(words.bar(share(votesLost.mean)), 'agenda', 'principals', seat, 'bar');
  });
  report.rounds.forEach(({ mean }, round) => {
    add(words.round(share(mean)), 'agenda', 'rounds', round);
  });
  report.issues.forEach(({ positions, agreed }, issue) => {
    if (agreed) add(words.agreed, 'agenda', 'issues', issue);
    positions.forEach(({ dealt }, position) => {
      if (dealt) add(words.position(share(dealt.mean)), 'agenda', 'issues', issue, 'positions', position);
    });
  });
  report.lines.forEach(({ used }, line) => {
    add(words.line(share(used.declared.mean), share(used.crossed.mean)), 'agenda', 'redLines', line);
  });
  report.measures.forEach(({ used }, measure) => {
    const text = words.measure(share(used.announced.mean), share(used.inForce.mean));
    add(text, 'agenda', 'measures', measure);
  });
  report.covers.forEach(({ used }, cover) => {
    add(words.cover(share(used.dealt.mean)), 'agenda', 'covers', cover);
  });
  report.seats.forEach(({ id }, seat) => {
    for (const issue of report.issues)
      add(words.values(number(issue.moves[seat]!)), 'briefs', id, 'values', issue.id);
  });
  for (const event of report.events) {
    const points = (swings(event) && event.moved?.points) || [];
    const swung = points.flatMap((moved, seat) =>
      isBeyond(moved) ? [words.moved(names.texts.agenda.principals[seat]!.code, signed(moved.mean))] : [],
    );
    add(words.event(share(event.came.mean), swung.join(', ')), 'events', event.place);
  }
  return found;
}

/** Whether everything that a report speaks of still stands at its place in another version of the file. */
export function isInPlace(
  report: BalanceReport,
  { agenda, events }: Pick<Scenario, 'agenda' | 'events'>,
): boolean {
  const { seats, issues, measures, covers, lines, rounds } = report;
  const isSame = (told: readonly { readonly id: string }[], now: readonly { readonly id: string }[]) =>
    told.length === now.length && told.every(({ id }, place) => now[place]!.id === id);
  return (
    isSame(seats, agenda.principals) &&
    isSame(issues, agenda.issues) &&
    issues.every(({ positions }, issue) => positions.length === agenda.issues[issue]!.positions.length) &&
    isSame(measures, agenda.measures) &&
    isSame(covers, agenda.covers) &&
    isSame(lines, agenda.redLines) &&
    report.events.every(({ id, place }) => events[place]?.id === id) &&
    rounds.length === agenda.rounds.length
  );
}
