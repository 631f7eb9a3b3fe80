import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPLE_SIDES, icnsFile, icoFile } from '#scripts/icon-files.ts';
import { projectRoot } from '#scripts/paths.mjs';

const iconFolder = path.join(projectRoot, 'electron', 'icons');
const iconFile = (name: string) => readFile(path.join(iconFolder, name));

/** The width that a PNG's own head gives; throws where it is none. */
function sideOf(png: Buffer): number {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
  return png.readUInt32BE(16);
}

describe('the icons as they are committed', () => {
  it.each([16, 32, 48, 64, 128, 256, 512])('has one for Linux of %i pixels', async (side) => {
    expect(sideOf(await iconFile(`${side}x${side}.png`))).toBe(side);
  });

  it('has one for Windows, small and large', async () => {
    const ico = await iconFile('icon.ico');
    const count = ico.readUInt16LE(4);
    const sides = Array.from({ length: count }, (_, at) => {
      const entry = 6 + 16 * at;
      const start = ico.readUInt32LE(entry + 12);
      const side = sideOf(ico.subarray(start, start + ico.readUInt32LE(entry + 8)));
      expect(ico.readUInt8(entry)).toBe(side % 256);
      return side;
    });
    expect(sides).toEqual([16, 20, 24, 32, 40, 48, 64, 256]);
  });

  it('has one for macOS, whole to its end', async () => {
    const icns = await iconFile('icon.icns');
    expect(icns.subarray(0, 4).toString()).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const sides: number[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
      sides.push(sideOf(icns.subarray(at + 8, at + icns.readUInt32BE(at + 4))));
    expect(new Set(sides)).toEqual(new Set(APPLE_SIDES));
  });
});

describe('the files around pictures', () => {
  const picture = (side: number) => ({ side, png: new Uint8Array([side % 256, 7]) });

  it('lays pictures where the directory says', () => {
    const ico = Buffer.from(icoFile([picture(16), picture(256)]));
    expect(ico.readUInt32LE(6 + 12)).toBe(38);
    expect([...ico.subarray(38)]).toEqual([16, 7, 0, 7]);
  });

  it('refuses a macOS icon that lacks a size', () => {
    expect(() => icnsFile([picture(16)])).toThrow('No picture of 32 pixels');
  });
});
