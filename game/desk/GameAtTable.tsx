import { createEffect, createResource, createSignal, on, onCleanup, Show } from 'solid-js';
import type { Seat as Player, SittingRecord } from '../flow/index.ts';
import { machineSeed } from '../rules/index.ts';
import { Curtain } from './Curtain.tsx';
import { DeskContext } from './context.ts';
import { deskOf } from './deskOf.ts';
import { useHall } from './hall.ts';
import { Notice } from './Notice.tsx';
import { Play } from './Play.tsx';
import type { MachinePlayer, SavedGame } from './ports.ts';
import { gameFile, type OpenedGame, peopleOf } from './reading.ts';
import { createSession, type Session } from './session.ts';
import { startGame } from './starting.ts';
import { Waiting } from './Waiting.tsx';

interface AtTable {
  readonly saved: SavedGame;
  readonly opened: Extract<OpenedGame, { is: 'game' }>;
  /** Opens the game again as it is kept. */
  readonly onReopen: () => void;
}

/** A game being played: seats its players, keeps it at every ply, and gives way to a newer tab. */
export function GameAtTable(props: AtTable) {
  const hall = useHall();
  const { ports } = hall;
  const [machineFailed, setMachineFailed] = createSignal(false);
  const [lost, setLost] = createSignal(false);
  const machines: MachinePlayer[] = [];
  let isGone = false;

  const [session] = createResource(async (): Promise<Session | null> => {
    const { scenario, record, progress } = props.opened;
    const people = peopleOf(record, scenario, ports.machines);
    const seats = await Promise.all(
      scenario.agenda.principals.map(async ({ id }, seat): Promise<'person' | Player> => {
        if (people.includes(seat)) return 'person';
        const machine = await ports.machine({
          policy: record.seats[id]!,
          seed: machineSeed(record.seed, seat),
          onTrouble: () => setMachineFailed(true),
        });
        machines.push(machine);
        return machine;
      }),
    );
    if (isGone) return null;
    return createSession({
      scenario,
      seed: record.seed,
      options: record.options,
      seats,
      from: progress,
      onSave: keep,
    });
  });

  let newest: SittingRecord | null = null;
  function keep(record: SittingRecord): void {
    newest = record;
    if (lost()) return;
    const now = session();
    const { rounds, round } = props.saved;
    void ports.storage.saveGame({
      ...props.saved,
      round: now ? Math.min(Math.max(now.frame().view.negotiation.round, 1), rounds) : round,
      over: now?.state() === 'over',
      savedAt: ports.now(),
      record: JSON.stringify(record),
    });
  }
  // What lists show of the game follows once the acts have been told.
  createEffect(
    on(
      () => [session()?.frame(), session()?.state()],
      () => newest && keep(newest),
      { defer: true },
    ),
  );

  const stop = () => {
    session()?.stop();
    for (const machine of machines) machine.close();
  };
  const release = ports.claim(props.saved.id, () => {
    setLost(true);
    stop();
  });
  onCleanup(() => {
    isGone = true;
    release();
    stop();
    void hall.refresh();
  });

  const exportGame = () => {
    const record = JSON.stringify(session()?.record() ?? props.opened.record);
    const { scenarioText, scenario, round } = props.saved;
    ports.download(`${scenario}-${round}.json`, gameFile({ record, scenarioText }));
  };
  async function again(seat: number): Promise<void> {
    const { record, scenario } = props.opened;
    const alone = peopleOf(record, scenario, ports.machines).length === 1;
    await startGame(hall, {
      scenario: scenario.id,
      scenarioText: props.saved.scenarioText,
      seat: alone ? seat : null,
      machine: Object.values(record.seats).find(name => ports.machines.includes(name)) ?? ports.machines[0]!,
      seed: null,
      options: record.options,
      guided: false,
    });
  }

  return (
    <Show when={!lost()} fallback={<OtherTab onReopen={props.onReopen} />}>
      <DeskContext.Provider value={deskOf(hall)}>
        <Show when={session()} fallback={<Waiting />}>
          {now => (
            <>
              <Show
                when={now().curtain() === null}
                fallback={
                  <Curtain
                    seat={now().curtain()!}
                    scenario={now().scenario}
                    onLift={() => now().liftCurtain()}
                  />
                }
              >
                <Play
                  session={now()}
                  loadTable={ports.loadTable}
                  onLeave={() => hall.go({ at: 'home' })}
                  onAgain={seat => void hall.attempt(() => again(seat))}
                  onExport={exportGame}
                  onHowTo={() => hall.go({ at: 'how' })}
                  onSettings={() => hall.openSettings(true)}
                />
              </Show>
              <Trouble
                machineFailed={machineFailed()}
                onExport={exportGame}
                onSeen={() => setMachineFailed(false)}
              />
            </>
          )}
        </Show>
      </DeskContext.Provider>
    </Show>
  );
}

/** What went wrong beside the game. The game goes on under it. */
function Trouble(props: {
  readonly machineFailed: boolean;
  readonly onExport: () => void;
  readonly onSeen: () => void;
}) {
  const hall = useHall();
  const words = () => hall.words();
  const [seen, setSeen] = createSignal(false);
  return (
    <>
      <Show when={hall.ports.trouble() !== null && !seen()}>
        <div class="game-trouble paper" role="alert">
          <p>{words().storage[hall.ports.trouble() ?? 'denied']}</p>
          <button type="button" class="secondary" onClick={() => props.onExport()}>
            {words().saveFile}
          </button>
          <button type="button" class="secondary" onClick={() => setSeen(true)}>
            {words().close}
          </button>
        </div>
      </Show>
      <Show when={props.machineFailed}>
        <div class="game-trouble paper" role="alert">
          <p>{words().machineTrouble}</p>
          <button type="button" class="secondary" onClick={() => props.onSeen()}>
            {words().close}
          </button>
        </div>
      </Show>
    </>
  );
}

function OtherTab(props: { readonly onReopen: () => void }) {
  const hall = useHall();
  const words = () => hall.words().otherTab;
  return (
    <Notice title={words().title} urgent>
      <p>{words().text}</p>
      <div class="notice-buttons">
        <button type="button" class="primary" onClick={() => props.onReopen()}>
          {words().takeBack}
        </button>
        <a class="secondary" href="#/">
          {hall.words().failed.home}
        </a>
      </div>
    </Notice>
  );
}
