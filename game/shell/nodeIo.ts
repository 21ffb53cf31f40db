import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface, type Interface } from 'node:readline';
import colors from 'picocolors';
import { drawSeed } from './drawSeed.ts';
import type { Io } from './io.ts';

/** The terminal, the files and the pipe of this process. */
export function nodeIo(): Io & { close(): void } {
  const { stdin, stdout, stderr, env } = process;
  const terminal = Boolean(stdin.isTTY && stdout.isTTY);
  const lines = lineReader(terminal);
  return {
    out: text => void stdout.write(`${text}\n`),
    err: text => void stderr.write(`${text}\n`),
    progress(text) {
      if (stderr.isTTY) stderr.write(text === null ? '\r\u001b[K' : `\r\u001b[K${text}`);
    },
    line: prompt => lines.next(prompt),
    close: () => lines.close(),
    read: file => readFileSync(file, 'utf8'),
    write: (file, text) => writeFileSync(file, text),
    list(folder) {
      try {
        return readdirSync(folder).map(name => join(folder, name));
      } catch {
        return [];
      }
    },
    seed: drawSeed,
    terminal,
    colour: Boolean(stdout.isTTY) && colors.isColorSupported,
    columns: stdout.columns || 100,
    env,
  };
}

/** Reads lines one at a time; opened only when the first is asked for. */
function lineReader(terminal: boolean) {
  let reader: Interface | null = null;
  let iterator: AsyncIterator<string> | null = null;
  return {
    async next(prompt: string): Promise<string | null> {
      reader ??= createInterface({ input: process.stdin, ...(terminal && { output: process.stdout }) });
      iterator ??= reader[Symbol.asyncIterator]();
      if (terminal) {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      const { value, done } = await iterator.next();
      return done ? null : value;
    },
    close: () => reader?.close(),
  };
}
