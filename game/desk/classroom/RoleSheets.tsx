import { For, Show } from 'solid-js';
import { begin, DEFAULT_OPTIONS, viewOf } from '../../rules/index.ts';
import type { Cover, Measure, Scenario, Seat, Text } from '../../scenario/types.ts';
import { paperWordingOf } from '../../wording/paper.ts';
import { textIn } from '../../wording/text.ts';
import { BriefText } from '../BriefText.tsx';
import { useHall } from '../hall.ts';
import { SideMark } from '../MiniTable.tsx';
import { hueOf } from '../play/hues.ts';

/** A confidential brief for each side, with the values as authored, and how to play with it away from a screen. */
export function RoleSheets(props: { readonly scenario: Scenario }) {
  const hall = useHall();
  const words = () => paperWordingOf(hall.language());
  const text = (of: Text) => textIn(of, hall.language());
  const points = (value: number) => hall.format().signed(value);
  const { agenda } = props.scenario;
  const opening = begin(props.scenario, 0, { ...DEFAULT_OPTIONS, knownTypes: true });
  return (
    <For each={agenda.principals}>
      {(side, seat) => {
        const view = viewOf(props.scenario, opening, seat());
        return (
          <article class={`sheet-of-paper paper printed brief ${hueOf(seat())}`}>
            <header class="brief-head">
              <h2>
                <SideMark seat={seat()} size={20} /> {text(side.name)}
              </h2>
              <p class="brief-for">{words().confidential(text(side.name))}</p>
            </header>
            <BriefText scenario={props.scenario} view={view} />
            <NoDeal seat={seat()} points={view.brief!.noDeal} />
            <Show when={agenda.covers.length > 0}>
              <section>
                <h3>{words().covers}</h3>
                <ul class="note-list paper-covers">
                  <For each={agenda.covers}>
                    {cover => (
                      <li>
                        <b>{text(cover.name)}</b> ({worthOf(cover, seat())}). {text(cover.text)}
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            </Show>
            <section class="paper-rules">
              <h3>{words().howToPlay}</h3>
              <ol>
                <For each={words().ownRules}>{rule => <li>{rule}</li>}</For>
              </ol>
            </section>
          </article>
        );
      }}
    </For>
  );

  function worthOf(cover: Cover, seat: Seat): string {
    if (cover.for !== seat) return words().coverCosts(points(cover.price[seat] ?? 0));
    return cover.kind === 'line'
      ? words().coverHalves(text(agenda.redLines[cover.ref]!.name))
      : words().coverGives;
  }

  /** What a side is left with if nothing is signed: without it no threat would weigh anything on paper. */
  function NoDeal(of: { readonly seat: Seat; readonly points: number }) {
    const harms = () =>
      agenda.measures.flatMap(measure => {
        const harm = harmOf(measure, of.seat);
        return harm === 0 ? [] : [{ measure, harm }];
      });
    const sum = () => harms().reduce((all, { harm }) => all + harm, of.points);
    return (
      <section>
        <h3>{words().noDeal}</h3>
        <ul class="note-list">
          <li>{words().noDealPoints(points(of.points))}</li>
          <For each={harms()}>
            {({ measure, harm }) => (
              <li>
                {text(measure.name)}, {text(measure.levels[measure.start!.level]!.name)}: {points(harm)}
              </li>
            )}
          </For>
          <li>
            <b>{words().noDealSum(points(sum()))}</b>
          </li>
        </ul>
      </section>
    );
  }
}

/** Points that a measure standing at the start takes from a side without a deal; 0 for one that does not stand. */
function harmOf({ holder, target, levels, start }: Measure, seat: Seat): number {
  if (!start || (seat !== holder && seat !== target)) return 0;
  const { tail } = levels[start.level]!;
  return -(seat === target ? tail.target : tail.holder);
}
