/** `npm run game -- …`: the commands of the game in a terminal. */
import process from 'node:process';
import { nodeIo } from './nodeIo.ts';
import { run } from './run.ts';

// Whoever reads the output may stop reading: `… | head` is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const io = nodeIo();
process.exitCode = await run(process.argv.slice(2), io);
io.close();
