import { describe, expect, it } from 'vitest';
import { Latest } from '#renderer/features/results/latest.ts';

/** A reply that the test gives when it likes. */
function later() {
  let give: (value: string) => void = () => undefined;
  let refuse: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    give = resolve;
    refuse = reject;
  });
  return { promise, give: (value: string) => give(value), refuse: (error: Error) => refuse(error) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

function desk() {
  const latest = new Latest<string>();
  const told: string[] = [];
  const asked: string[] = [];
  const ask = (name: string, reply: Promise<string>) =>
    latest.ask(
      () => {
        asked.push(name);
        return reply;
      },
      {
        value: (value) => told.push(value),
        fault: (error) => told.push(`fault: ${String(error)}`),
      },
    );
  return { latest, told, asked, ask };
}

describe('asking for the newest only', () => {
  it('drops the reply that was overtaken and skips what waited in between', async () => {
    const { told, asked, ask } = desk();
    const [one, two, three] = [later(), later(), later()];
    ask('one', one.promise);
    ask('two', two.promise);
    ask('three', three.promise);
    one.give('stale');
    three.give('fresh');
    await settled();
    expect(asked).toEqual(['one', 'three']);
    expect(told).toEqual(['fresh']);
  });

  it('goes on after a fault, and tells it only while it is the newest', async () => {
    const { told, ask } = desk();
    const [one, two] = [later(), later()];
    ask('one', one.promise);
    one.refuse(new Error('no worker'));
    await settled();
    ask('two', two.promise);
    two.give('counted');
    await settled();
    expect(told).toEqual(['fault: Error: no worker', 'counted']);
  });

  it('tells no one once dropped', async () => {
    const { latest, told, ask } = desk();
    const one = later();
    ask('one', one.promise);
    latest.drop();
    one.give('too late');
    await settled();
    expect(told).toEqual([]);
  });
});
