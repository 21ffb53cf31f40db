import { createMemo, For, Show } from 'solid-js';
import {
  type Choice,
  certificationOf,
  checkpointLine,
  chipsOf,
  describeRefusal,
  menuOf,
  previewOf,
} from '../../present/index.ts';
import { chanceOfMeeting, figureAt, isForm, type Move, refusal } from '../../rules/index.ts';
import { textOf } from '../../wording/index.ts';
import { capital } from '../../wording/text.ts';
import { MoveIcon } from '../icons.tsx';
import { AfterFigures } from './AfterFigures.tsx';
import { Chips, ShortChips } from './Chips.tsx';
import { type ShortChip, shortChips } from './cards.ts';
import { PhaseTray } from './PhaseTray.tsx';
import { usePlay } from './state.ts';

/** After the signature: the figure against its target, checkpoint by checkpoint, and what each side decides. */
export function After() {
  const play = usePlay();
  const words = () => play.desk.words().after;
  const state = () => play.view().negotiation.implementation!;
  const benchmark = () => play.view().agenda.benchmarks[state().benchmark]!;
  const missed = () => play.view().negotiation.benchmarks[state().benchmark]!.status === 'missed';
  const choices = createMemo(() =>
    play.mine()
      ? menuOf(play.view(), play.names())
          .flatMap(group => group.choices)
          .filter(choice => !isForm(choice.option))
      : [],
  );
  /** The one answer that the terms leave: nothing to decide, but something to know. */
  const only = () => {
    const [first, second] = choices();
    return missed() && first && !second ? first : null;
  };
  /** What is asked about: the task that is next, or the day and its target. */
  const about = () => `${capital(checkpointLine(state().benchmark, state().checkpoint, play.names()))}.`;
  /** What the answers do; where the terms leave but one, why. */
  const note = () => {
    const { wording } = play.names();
    if (!missed()) return wording.moves.effort.effects;
    const why = refusal(play.view(), { kind: 'verdict', by: play.me(), verdict: 'snapBack' });
    return why ? describeRefusal(why, play.names(), play.view().negotiation) : wording.moves.verdict.effects;
  };
  return (
    <PhaseTray
      title={words().title}
      about={
        <>
          {textOf(benchmark().name, play.desk.language())} ·{' '}
          {words().checkpoint(state().checkpoint + 1, benchmark().checkpoints.length)}
        </>
      }
    >
      <div class="after">
        <AfterFigures />
        <Show when={play.mine()}>
          <div class="after-choices">
            <h3>{only() ? words().stands : missed() ? words().verdict : words().effort}</h3>
            <p class="after-about">{about()}</p>
            <Show
              when={only()}
              fallback={
                <div class="tray-cards">
                  <For each={choices()}>{choice => <AfterCard choice={choice} />}</For>
                </div>
              }
            >
              {choice => <Consequence choice={choice()} />}
            </Show>
            <Show when={!missed()}>
              <div class="after-met">
                {words().ifMet} <Chips chips={chipsOf(certificationOf(play.view()), play.names())} />
              </div>
            </Show>
            <p class="note">{note()}</p>
          </div>
        </Show>
      </div>
    </PhaseTray>
  );
}

/** What follows where nothing is left to decide. */
function Consequence(props: { readonly choice: Choice }) {
  const play = usePlay();
  return (
    <div class="after-met">
      <Chips chips={props.choice.chips} />
      <For each={props.choice.remarks}>{remark => <span>{remark}</span>}</For>
      <button type="button" class="on-wood" onClick={() => play.make(props.choice.option as Move)}>
        {play.desk.words().after.goOn}
      </button>
    </div>
  );
}

/** An answer with what it brings: an effort its share and price, a verdict all its effects. */
function AfterCard(props: { readonly choice: Choice }) {
  const play = usePlay();
  const words = () => play.desk.words().after;
  const move = () => props.choice.option as Move;
  const chance = (effort: number) => {
    const { benchmark, checkpoint: place, value } = play.view().negotiation.implementation!;
    const checkpoint = play.view().agenda.benchmarks[benchmark]!.checkpoints[place]!;
    return chanceOfMeeting(figureAt(play.view().agenda, benchmark, place), value, checkpoint, effort);
  };
  const chips = (): readonly ShortChip[] => {
    const now = move();
    if (now.kind !== 'effort')
      return shortChips(play.view(), previewOf(play.view(), now) ?? [], play.names());
    const { effort, support } = play.view().agenda.constants.effort[now.effort];
    const costs = support > 0 ? words().costs(play.desk.format().number(support)) : words().free;
    const { percent } = play.desk.format();
    return [words().share(percent(effort)), words().chance(percent(chance(effort))), costs].map(text => ({
      direction: null,
      text,
    }));
  };
  return (
    <button type="button" class="move-card" onClick={() => play.make(move())}>
      <span class="move-card-name">
        <MoveIcon kind={props.choice.kind} />
        <span>{props.choice.what}</span>
      </span>
      <span class="move-card-foot">
        <ShortChips chips={chips()} />
        <For each={props.choice.remarks}>{remark => <span class="after-remark">{remark}</span>}</For>
      </span>
    </button>
  );
}
