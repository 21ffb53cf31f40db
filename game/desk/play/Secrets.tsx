import { For } from 'solid-js';
import type { Brief, Seat } from '../../scenario/types.ts';
import { textOf } from '../../wording/index.ts';
import { hueOf } from './hues.ts';
import { usePlay } from './state.ts';

/** How many issues count as what a side cared most about. */
const PRIORITIES = 3;

/** What the others kept to themselves, opened after the game. */
export function Secrets(props: { readonly briefs: readonly Brief[] }) {
  const play = usePlay();
  const others = () => props.briefs.flatMap((_, seat) => (seat === play.me() ? [] : [seat]));
  return (
    <For each={others()}>
      {seat => (
        <section class={`secrets ${hueOf(seat)}`}>
          <h3>{play.names().principal(seat)}</h3>
          <ul class="plain-list">
            <For each={linesOf(seat)}>{line => <li>{line}</li>}</For>
          </ul>
        </section>
      )}
    </For>
  );

  function linesOf(seat: Seat): string[] {
    const words = play.desk.words().result;
    const { number, signed, list } = play.desk.format();
    const brief = props.briefs[seat]!;
    const { truth } = play.names().wording.terms;
    const ranges = brief.values
      .map((row, issue) => ({ issue, range: Math.max(...row) - Math.min(...row) }))
      .sort((a, b) => b.range - a.range)
      .slice(0, PRIORITIES);
    return [
      words.priorities(
        list(ranges.map(({ issue, range }) => words.priority(play.names().issue(issue), number(range)))),
      ),
      ...brief.lines.flatMap((line, index) =>
        line ? [words.line(play.names().line(index), truth[line.truth], number(line.weight))] : [],
      ),
      ...brief.linkages.map(({ name, points }) =>
        words.linkage(textOf(name, play.desk.language()), signed(points)),
      ),
      words.bar(number(brief.bar), number(play.view().agenda.principals[seat]!.bar)),
    ];
  }
}
