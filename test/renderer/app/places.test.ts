import { describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '#shared/domain/ids.ts';
import { Places } from '#renderer/app/places.ts';
import { readPlace, writePlace } from '#renderer/store/preferences.ts';
import { freshDatabase } from '#test/helpers/database.ts';
import { PROJECT_ID } from '#test/helpers/survey.ts';

const OTHER = 'another-project' as ProjectId;

describe('Places', () => {
  it('recalls what was stored with the project, and nothing of an odd shape', async () => {
    const database = freshDatabase();
    await writePlace(database, PROJECT_ID, { screen: 'code' });
    await writePlace(database, OTHER, 'odd');
    const places = new Places(database);
    await places.open(PROJECT_ID);
    expect(places.recall('screen')).toBe('code');
    await places.open(OTHER);
    expect(places.recall('screen')).toBeUndefined();
  });

  it('writes at once, and of many the last', async () => {
    const database = freshDatabase();
    const places = new Places(database);
    await places.open(PROJECT_ID);
    const put = vi.spyOn(database.preferences, 'put');
    places.remember('answer', 0);
    expect(put).toHaveBeenCalledOnce();
    for (let answer = 1; answer < 20; answer += 1) places.remember('answer', answer);
    await places.close();
    expect(put).toHaveBeenCalledTimes(2);
    expect(await readPlace(database, PROJECT_ID)).toEqual({ answer: 19 });
  });

  it('does not write what is the same', async () => {
    const database = freshDatabase();
    await writePlace(database, PROJECT_ID, { answer: 3 });
    const places = new Places(database);
    await places.open(PROJECT_ID);
    const put = vi.spyOn(database.preferences, 'put');
    places.remember('answer', 3);
    await places.close();
    expect(put).not.toHaveBeenCalled();
  });

  it('keeps what waits when another project is opened, each its own', async () => {
    const database = freshDatabase();
    const places = new Places(database);
    await places.open(PROJECT_ID);
    places.remember('answer', 5);
    await places.open(OTHER);
    expect(await readPlace(database, PROJECT_ID)).toEqual({ answer: 5 });
    expect(places.recall('answer')).toBeUndefined();
  });

  it('writes nothing once it is closed', async () => {
    const database = freshDatabase();
    const places = new Places(database);
    await places.open(PROJECT_ID);
    await places.close();
    places.remember('answer', 5);
    await places.close();
    expect(await database.preferences.count()).toBe(0);
  });
});
