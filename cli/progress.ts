/** Progress of long work: bars on a terminal, a plain line every few seconds elsewhere (logs, CI). */
import { MultiBar, type SingleBar } from 'cli-progress';
import { note } from './terminal.ts';

export interface Progress {
  /** @param total 0 while it is not known yet */
  update(task: string, done: number, total: number, detail: string): void;
  stop(): void;
}

const PLAIN_LINE_MS = 2000;
/** Longest detail shown, so that a bar stays on one line. */
const DETAIL_LENGTH = 60;

export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bars(stream) : plainLines();
}

function bars(stream: NodeJS.WriteStream): Progress {
  const multi = new MultiBar({
    stream,
    clearOnComplete: false,
    hideCursor: true,
    format: '{task} {bar} {value}/{total}  {detail}',
    barsize: 24,
  });
  const open = new Map<string, SingleBar>();
  return {
    update(task, done, total, detail) {
      const shown = detail.length > DETAIL_LENGTH ? `…${detail.slice(-DETAIL_LENGTH + 1)}` : detail;
      let bar = open.get(task);
      if (bar === undefined) {
        bar = multi.create(Math.max(total, done, 1), 0, { task: task.padEnd(26), detail: '' });
        open.set(task, bar);
      }
      bar.setTotal(Math.max(total, done, 1));
      bar.update(done, { task: task.padEnd(26), detail: shown });
    },
    stop: () => multi.stop(),
  };
}

function plainLines(): Progress {
  const shownAt = new Map<string, number>();
  return {
    update(task, done, total, detail) {
      const now = Date.now();
      const finished = total > 0 && done >= total;
      if (!finished && now - (shownAt.get(task) ?? 0) < PLAIN_LINE_MS) return;
      if (finished && shownAt.get(task) === Infinity) return;
      shownAt.set(task, finished ? Infinity : now);
      note(`${task}: ${done}${total > 0 ? ` of ${total}` : ''}${detail === '' ? '' : `  ${detail}`}`);
    },
    stop: () => undefined,
  };
}
