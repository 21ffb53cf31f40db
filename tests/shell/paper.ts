import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../game/shell/io.ts';
import { run } from '../../game/shell/run.ts';

/** A world of paper for the commands: input lines and files from a test, everything written kept. */
export interface Paper {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files written, by name. */
  readonly files: Readonly<Record<string, string>>;
}

export interface PaperWorld {
  readonly lines?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly colour?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Takes what is written out, instead of the sheet of paper. */
  readonly out?: (text: string) => void;
}

/** Runs one command line; files that the test does not bring are read from the disk, none is written there. */
export async function paper(command: string, world: PaperWorld = {}): Promise<Paper> {
  const out: string[] = [];
  const err: string[] = [];
  const files: Record<string, string> = { ...world.files };
  const lines = [...(world.lines ?? [])];
  const io: Io = {
    out: world.out ?? (text => void out.push(text)),
    err: text => void err.push(text),
    progress: () => {},
    line: async () => lines.shift() ?? null,
    read: file => files[file] ?? readFileSync(file, 'utf8'),
    write(file, text) {
      if (file.startsWith('nowhere/')) throw new Error('no such folder');
      files[file] = text;
    },
    list: folder => readdirSync(folder).map(name => join(folder, name)),
    seed: () => 7,
    terminal: world.terminal ?? false,
    colour: world.colour ?? false,
    columns: world.columns ?? 100,
    env: world.env ?? {},
  };
  const code = await run(command.split(' ').filter(Boolean), io);
  return { code, out: out.join('\n'), err: err.join('\n'), files };
}

export const JUNE = 'scenarios/2019-june-deadline.json';
