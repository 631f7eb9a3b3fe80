import { describe, expect, it } from 'vitest';
import { initialsOf } from '#renderer/ui/swatch.tsx';

describe('initialsOf', () => {
  it.each([
    ['Vertaistuki', 'VE'],
    ['Matala kynnys', 'MK'],
    ['Välimatkat ja kulkeminen', 'VK'],
    ['Vanhempien jaksaminen', 'VJ'],
    ['Språk och kultur', 'SK'],
    ['Money and time', 'MT'],
    ['ja', 'JA'],
    ['e-palvelut', 'EP'],
    ['(muu) syy', 'SY'],
    ['x', 'X'],
  ])('%s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
