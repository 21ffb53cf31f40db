import ChevronLeft from 'lucide-solid/icons/chevron-left';
import ChevronRight from 'lucide-solid/icons/chevron-right';
import { Show } from 'solid-js';
import { withPosition } from './drafts.ts';
import { hueOf } from './hues.ts';
import { MiniRail } from './MiniRail.tsx';
import { stepFrom } from './rail.ts';
import { usePlay } from './state.ts';

/** One issue of the draft in hand: name, rail, worth, and the stepper. */
export function DraftRow(props: { readonly issue: number }) {
  const play = usePlay();
  const changed = () => play.pending()?.positions[props.issue] !== undefined && isChanged();
  const isChanged = () => {
    const before = play.view().negotiation.drafts[play.me()]!;
    const old = before.status === 'standing' ? before.draft!.positions[props.issue]! : null;
    return old !== null && old !== position();
  };
  const position = () => play.draft().positions[props.issue]!;
  const points = () => play.view().brief?.values[props.issue]?.[position()] ?? 0;
  const id = () => `issue:${play.view().agenda.issues[props.issue]!.id}`;
  return (
    <li
      class={`draft-row ${hueOf(play.me())}`}
      classList={{ changed: changed() }}
      onFocusIn={() => play.light(id())}
      onFocusOut={() => play.light(null)}
      onPointerEnter={() => play.light(id())}
      onPointerLeave={() => play.light(null)}
    >
      <div class="draft-row-head">
        <button
          type="button"
          class="draft-row-name"
          aria-label={play.desk.words().draft.more(play.names().issue(props.issue))}
          onClick={() => play.open({ about: 'issue', issue: props.issue })}
        >
          {play.names().issue(props.issue)}
        </button>
        <MiniRail issue={props.issue} position={position()} />
        <b class="tabular">{play.desk.format().signed(points())}</b>
      </div>
      <Stepper issue={props.issue} />
    </li>
  );
}

/** Two buttons around the position in words. Left and right are the ends of the rail. */
export function Stepper(props: { readonly issue: number }) {
  const play = usePlay();
  const position = () => play.draft().positions[props.issue]!;
  return (
    <div class="stepper">
      <StepButton issue={props.issue} by={-1} />
      <span class="stepper-position">{play.names().position(props.issue, position())}</span>
      <StepButton issue={props.issue} by={1} />
    </div>
  );
}

function StepButton(props: { readonly issue: number; readonly by: -1 | 1 }) {
  const play = usePlay();
  const words = () => play.desk.words().draft;
  const next = () => stepFrom(play.view(), props.issue, play.draft().positions[props.issue]!, props.by);
  const label = () => {
    const issue = play.names().issue(props.issue);
    const position = next();
    return position === null
      ? words().stuck(issue)
      : words().step(issue, play.names().position(props.issue, position));
  };
  return (
    <button
      type="button"
      class="step"
      aria-label={label()}
      aria-disabled={next() === null}
      onClick={() => {
        const position = next();
        if (position === null) return;
        play.change(withPosition(play.draft(), props.issue, position));
        const points = play.view().brief?.values[props.issue]?.[position] ?? 0;
        const name = play.names().position(props.issue, position);
        play.desk.announce(
          words().stepped(play.names().issue(props.issue), name, play.desk.format().signed(points)),
        );
      }}
    >
      <Show when={props.by < 0} fallback={<ChevronRight size={18} aria-hidden="true" />}>
        <ChevronLeft size={18} aria-hidden="true" />
      </Show>
    </button>
  );
}
