import cards from 'virtual:scenario-cards';
import { renderToString } from 'solid-js/web';
import { Coming } from '../desk/Coming.tsx';
import { Home } from '../desk/Home.tsx';
import { type Hall, HallContext } from '../desk/hall.ts';
import type { Ports } from '../desk/ports.ts';
import { formatOf, type Language } from '../wording/format.ts';
import { homeWordingOf } from '../wording/home.ts';

/** The home screen of a first visit as HTML: how it looks before anything has been chosen or kept. Runs in the build. */
export function drawHome(language: Language): string {
  const ports: Pick<Ports, 'cards' | 'trouble' | 'release'> = {
    cards,
    trouble: () => null,
    release: { replace: () => null, isInPlace: () => false, reload: () => {} },
  };
  const hall: Partial<Hall> = {
    // What is not there is asked for by a press, and nobody presses here.
    ports: ports as Ports,
    language: () => language,
    words: () => homeWordingOf(language),
    format: () => formatOf(language),
    games: () => null,
    moved: () => false,
  };
  return renderToString(() => (
    <HallContext.Provider value={hall as Hall}>
      <Home />
      <Coming />
    </HallContext.Provider>
  ));
}
