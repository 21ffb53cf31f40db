import { createMemo } from 'solid-js';
import { deskWordingOf } from '../wording/desk.ts';
import { wordingOf } from '../wording/index.ts';
import type { Desk } from './context.ts';
import type { Hall } from './hall.ts';

/** The desk of the play screen on the hall's language and settings; it comes with the game, not with the home screen. */
export function deskOf(hall: Hall): Desk {
  const { language, format, settings, announced, setLanguage, change, announce } = hall;
  return {
    language,
    format,
    settings,
    announced,
    setLanguage,
    change,
    announce,
    wording: createMemo(() => wordingOf(language())),
    words: createMemo(() => deskWordingOf(language())),
  };
}
