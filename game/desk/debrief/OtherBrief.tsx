import { For } from 'solid-js';
import { viewOf } from '../../rules/index.ts';
import type { Seat } from '../../scenario/types.ts';
import { textOf } from '../../wording/index.ts';
import { BriefText } from '../BriefText.tsx';
import { hueOf } from '../play/hues.ts';
import { Fold, Part } from './Fold.tsx';
import { type DebriefState, useDebrief } from './state.ts';

/** How many issues count as what a side cared most about. */
const PRIORITIES = 3;

/** The briefs of the others, open: what weighed most for them, and the whole text as they had it. */
export function OtherBrief() {
  const state = useDebrief();
  return (
    <Part title={state.desk.words().result.secrets} class="other-brief">
      <For each={state.others()}>
        {seat => (
          <section class={`secrets ${hueOf(seat)}`}>
            <h3>{state.names().principal(seat)}</h3>
            <ul class="plain-list">
              <For each={keptBack(state, seat)}>{line => <li>{line}</li>}</For>
            </ul>
            <Fold summary={state.words().wholeBrief}>
              <div class="brief">
                <BriefText
                  scenario={state.scenario}
                  view={viewOf(state.scenario, state.course.states[0]!, seat)}
                />
              </div>
            </Fold>
          </section>
        )}
      </For>
    </Part>
  );
}

function keptBack({ desk, names, last, scenario }: DebriefState, seat: Seat): string[] {
  const words = desk.words().result;
  const { number, signed, list } = desk.format();
  const brief = last.secrets.briefs[seat]!;
  const { truth } = names().wording.terms;
  const ranges = brief.values
    .map((row, issue) => ({ issue, range: Math.max(...row) - Math.min(...row) }))
    .sort((a, b) => b.range - a.range)
    .slice(0, PRIORITIES);
  return [
    words.priorities(
      list(ranges.map(({ issue, range }) => words.priority(names().issue(issue), number(range)))),
    ),
    ...brief.lines.flatMap((line, index) =>
      line ? [words.line(names().line(index), truth[line.truth], number(line.weight))] : [],
    ),
    ...brief.linkages.map(({ name, points }) => words.linkage(textOf(name, desk.language()), signed(points))),
    words.bar(number(brief.bar), number(scenario.agenda.principals[seat]!.bar)),
  ];
}
