import { createMemo, For, Show } from 'solid-js';
import { accountsOf } from '../../analysis/debrief/accounts.ts';
import {
  accountText,
  boastRisk,
  type Choice,
  menuOf,
  previewOf,
  readoutSubject,
} from '../../present/index.ts';
import { isForm, type Move } from '../../rules/index.ts';
import { MoveIcon } from '../icons.tsx';
import { AccountPair } from './Account.tsx';
import { ShortChips } from './Chips.tsx';
import { type ShortChip, shortChips } from './cards.ts';
import { PhaseTray } from './PhaseTray.tsx';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

type Readout = Extract<Move, { kind: 'readout' }>;

/** After a suspension and after a ratification: what the own public is told, in one of three tones. */
export function Readouts() {
  const play = usePlay();
  const words = () => play.names().wording.readouts;
  const awaited = () => play.view().negotiation.toMove;
  const choices = createMemo(() =>
    play.mine() ? menuOf(play.view(), play.names()).flatMap(group => group.choices) : [],
  );
  return (
    <PhaseTray
      title={words().title}
      about={
        play.mine()
          ? `${readoutSubject(play.view(), play.names())} ${words().sealed}`
          : awaited() !== null && words().awaited({ name: play.names().principal(awaited()!) })
      }
    >
      <Show when={play.mine()}>
        <div class="tray-cards readout-cards">
          <For each={choices()}>{choice => <ReadoutCard choice={choice} />}</For>
        </div>
      </Show>
    </PhaseTray>
  );
}

/** A tone: what would be said, what it does, and what a boast risks. */
function ReadoutCard(props: { readonly choice: Choice }) {
  const play = usePlay();
  const words = () => play.names().wording.readouts;
  const move = (): Readout | null => {
    const { option } = props.choice;
    return !isForm(option) && option.kind === 'readout' ? option : null;
  };
  return (
    <Show when={move()}>
      {readout => {
        const tone = () => words().tones[readout().tone];
        const measure = () => play.view().negotiation.readout?.measure ?? null;
        const effects = (): readonly ShortChip[] =>
          shortChips(play.view(), previewOf(play.view(), readout()) ?? [], play.names());
        return (
          <button
            type="button"
            class="move-card readout-card"
            data-tone={readout().tone}
            onClick={() => play.make(readout())}
          >
            <span class="move-card-name">
              <MoveIcon kind="readout" />
              <span>
                {tone().name}
                <span class="readout-means">{tone().means}</span>
              </span>
            </span>
            <q>{accountText(readout().by, measure(), readout().tone, play.names())}</q>
            <span class="move-card-foot">
              <ShortChips chips={effects()} />
              <Show when={readout().tone === 'boastful'}>
                <Risk />
              </Show>
            </span>
          </button>
        );
      }}
    </Show>
  );
}

/** The chance of a contradiction, what it rests on, and what it would cost. */
function Risk() {
  const play = usePlay();
  const words = () => play.names().wording.readouts;
  const risk = () => boastRisk(play.view(), play.names());
  const percent = (share: number) => play.desk.format().percent(share);
  return (
    <span class="readout-risk">
      {words().contradiction({
        chance: percent(risk().chance),
        loss: play.desk.format().list(risk().loss.map(chip => chip.text)),
      })}{' '}
      {words().gap({ gap: percent(risk().gap) })}
    </span>
  );
}

/** The accounts of one moment as they came out, side by side. */
export function AccountsSheet(props: { readonly ply: number }) {
  const play = usePlay();
  const moment = createMemo(() => accountsOf(play.view().log).find(({ ply }) => ply === props.ply));
  return (
    <Sheet title={play.names().wording.readouts.published} kind="stage" onClose={() => play.open(null)}>
      <Show when={moment()}>{found => <AccountPair moment={found()} names={play.names()} />}</Show>
      <button type="button" class="primary" data-first onClick={() => play.open(null)}>
        {play.desk.words().vote.goOn}
      </button>
    </Sheet>
  );
}
