import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '#renderer/ui/tokens.css';
import '#renderer/ui/base.css';
import '#renderer/ui/parts.css';
import '#renderer/app/frame.css';
import '#renderer/app/print.css';
import '#renderer/ui/forced-colours.css';
import { createRoot } from 'react-dom/client';
import { App } from '#renderer/app/app.tsx';
import { CannotStart } from '#renderer/app/cannot-start.tsx';
import { Session } from '#renderer/app/session.ts';
import { host } from '#renderer/host/host.ts';
import { openDatabase } from '#renderer/store/open-database.ts';
import { readPreferences } from '#renderer/store/preferences.ts';
import { startWorker } from '#renderer/worker/start-worker.ts';

async function start(place: Element): Promise<void> {
  const root = createRoot(place);
  try {
    const { database, isSetAside } = await openDatabase(host.copies);
    const spare = localStorage;
    const preferences = await readPreferences(database, navigator.languages, spare);
    const session = new Session({ database, host, worker: startWorker(), preferences, spare });
    session.copies.isSetAside = isSetAside;
    await session.resume();
    root.render(<App session={session} />);
  } catch (error) {
    root.render(<CannotStart error={error} />);
  }
}

const place = document.querySelector('#root');
if (place) void start(place);
