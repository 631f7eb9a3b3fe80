import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { createTranslator, type Translator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/domain/project.ts';
import type { Session } from '#renderer/app/session.ts';
import type { Store } from '#renderer/app/store.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session around this part');
  return session;
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}

const translators = new Map<Language, Translator>();

export function translatorFor(language: Language): Translator {
  const translator = translators.get(language) ?? createTranslator(language);
  translators.set(language, translator);
  return translator;
}

/** Sentences, numbers and dates in the person's language. */
export function useTranslator(): Translator {
  return translatorFor(useStore(useSession().preferences).language);
}

/** The open project, for screens that are only there while one is. */
export function useProject(): OpenProject {
  const project = useStore(useSession().project);
  if (!project) throw new Error('No project is open');
  return project;
}

/** Draws again after every change of the project; gives its revision. */
export function useRevision(project: OpenProject): number {
  return useSyncExternalStore(project.subscribe, () => project.revision);
}

type Subscribe = (listener: () => void) => () => void;

/**
 * Follows a value without standing in the way of a key: what changed is drawn after the frame that
 * answers it. For what stands beside the person's eyes, not under them.
 */
export function useLater<Value>(subscribe: Subscribe, read: () => Value): Value {
  const [value, setValue] = useState(read);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const follow = () => startTransition(() => setValue(latest.current()));
    follow();
    return subscribe(follow);
  }, [subscribe]);
  return value;
}

/** As `useRevision`, but drawn later. */
export function useRevisionLater(project: OpenProject): number {
  return useLater(project.subscribe, () => project.revision);
}
