import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import type { Scene, Size } from '../../present/scene.ts';
import { sceneHeight, sceneOf } from '../../present/sceneOf.ts';
import type { TableHandle } from '../../present/sceneTable.ts';
import { rescueFocus } from './focus.ts';
import { isStill } from './media.ts';
import { LEFT } from './rail.ts';
import { usePlay } from './state.ts';
import { TableTwin } from './TableTwin.tsx';
import type { LoadTable } from './tableHandle.ts';
import { topicOf } from './things.ts';

/** The canvas with its twin. Until the canvas has loaded, and where it cannot, the twin carries the game alone. */
export function Stage(props: { readonly loadTable: LoadTable; readonly compact: boolean }) {
  const play = usePlay();
  const { desk } = play;
  let parent!: HTMLDivElement;
  const [size, setSize] = createSignal<Size | null>(null, {
    equals: (a, b) => a?.width === b?.width && a?.height === b?.height,
  });
  /** On a phone the table is one tab of several. */
  const [inSight, setInSight] = createSignal(false);
  const [handle, setHandle] = createSignal<TableHandle | null>(null);
  const [failed, setFailed] = createSignal(false);
  const textScale = () => (desk.settings().projector ? 1.25 : 1);
  /** The height that suits the scenario at this width. */
  const suits = () => sceneHeight(play.view().agenda, size()?.width ?? 1092, props.compact, textScale());
  const plain = () => desk.settings().plainTable || failed() || handle() === null;

  onMount(() => {
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry!.contentRect.width);
      const height = Math.round(entry!.contentRect.height);
      const isShown = width > 0 && height > 0;
      if (isShown) setSize({ width, height });
      setInSight(isShown);
    });
    observer.observe(parent);
    onCleanup(() => observer.disconnect());
  });

  /** A thing met on the canvas opens its sheet; on a phone an issue comes to hand first. */
  function pick(id: string | null): void {
    const topic = id === null ? null : topicOf(play.view().agenda, id);
    if (props.compact && topic?.about === 'issue' && topic.issue !== play.issue()) {
      play.pick(topic.issue);
      play.light(id);
    } else if (topic) play.open(topic);
  }

  function giveUp(error: unknown): void {
    console.error(error);
    setFailed(true);
  }

  // The projector view is baked into the textures: another one needs another canvas.
  const projector = createMemo(() => desk.settings().projector);
  createEffect(on(projector, () => setFailed(false), { defer: true }));
  const isWanted = createMemo(() => size() !== null && !desk.settings().plainTable && !failed());
  createEffect(
    on([isWanted, projector], ([wanted, withProjector]) => {
      if (!wanted) return;
      let table: TableHandle | null = null;
      let gone = false;
      onCleanup(() => {
        gone = true;
        table?.destroy();
        setHandle(null);
      });
      const lose = (error: unknown) => {
        if (!gone) giveUp(error);
      };
      const mount = async () => {
        const { mountTable } = await props.loadTable();
        if (gone) return;
        const mounted = await mountTable(parent, {
          size: size()!,
          projector: withProjector,
          onPick: pick,
          onBroken: lose,
        });
        if (gone) mounted.destroy();
        else {
          table = mounted;
          setHandle(mounted);
        }
      };
      mount().catch(lose);
    }),
  );

  const scene = createMemo<Scene | null>(() => {
    const room = size();
    if (!room || !handle()) return null;
    return sceneOf(play.view(), {
      size: room,
      language: desk.language(),
      pending: play.pending(),
      preview: play.preview(),
      left: LEFT,
      compact: props.compact,
      textScale: textScale(),
    });
  });
  let shownOn: TableHandle | null = null;
  let shownSize: Size | null = null;
  createEffect(
    on([handle, scene, inSight], ([table, next, seen]) => {
      // What happens out of sight moves when the table is looked at again.
      if (!table || !next || !seen) return;
      const animate = shownOn === table && shownSize === next.size;
      if (!animate) table.resize(next.size);
      shownOn = table;
      shownSize = next.size;
      const how = {
        animate,
        reducedMotion: isStill(desk.settings().motion),
        speed: desk.settings().speed,
      };
      // The canvas is a picture: if it breaks, the game goes on with its twin.
      table.show(next, how).catch(error => {
        if (handle() === table) giveUp(error);
      });
    }),
  );
  createEffect(() => {
    const phoneIssue = props.compact ? `issue:${play.view().agenda.issues[play.issue()]!.id}` : null;
    handle()?.highlight(play.lit() ?? phoneIssue);
  });
  // Browsers open the sound device only after a gesture.
  const [touched, setTouched] = createSignal(false);
  const touch = () => setTouched(true);
  document.addEventListener('pointerdown', touch, { once: true });
  document.addEventListener('keydown', touch, { once: true });
  onCleanup(() => {
    document.removeEventListener('pointerdown', touch);
    document.removeEventListener('keydown', touch);
  });
  createEffect(() => {
    const table = handle();
    if (table && touched()) table.sound.enabled = desk.settings().sound;
  });

  return (
    <section
      class="stage"
      classList={{ plain: plain() }}
      style={{ '--suits': `${suits()}px` }}
      aria-labelledby="stage-title"
    >
      <h2 id="stage-title" class="visually-hidden">
        {desk.words().regions.table}
      </h2>
      <div class="canvas" ref={parent} aria-hidden="true" />
      <Show when={play.view()}>
        <TableTwin shown={plain()}>
          <Show when={failed() && !desk.settings().plainTable}>
            <p class="twin-note" role="status">
              {desk.words().twin.noPicture}{' '}
              <button
                type="button"
                class="secondary"
                onClick={() => {
                  setFailed(false);
                  rescueFocus();
                }}
              >
                {desk.words().twin.again}
              </button>
            </p>
          </Show>
        </TableTwin>
      </Show>
    </section>
  );
}
