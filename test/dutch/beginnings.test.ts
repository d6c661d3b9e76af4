import { describe, expect, it } from 'vitest';
import { matchWord } from '../../dutch/match.ts';
import { mayBeAlike } from '../../dutch/beginnings.ts';
import { wordInfo } from '../../dutch/word-info.ts';

describe('how words begin', () => {
  it.each([
    ['paspoort', 'paspoorten'],
    ['kontainer', 'container'],
    ['apspoort', 'paspoort'],
    ['aspoort', 'paspoort'],
    ['ppaspoort', 'paspoort'],
    ['oaspoort', 'paspoort'],
    ['kaart', 'parkeerkaart'],
    ['veilig', 'fijlig'],
    ['2026', '2026'],
  ])('shows that %s may be meant by %s or the other way round', (typed, other) => {
    const term = { ...wordInfo(typed), open: false, typed: true };
    expect(mayBeAlike(term.beginnings, wordInfo(other).beginnings)).toBe(true);
    expect(matchWord(term, wordInfo(other))).toBeGreaterThan(0);
  });

  it('shows that words without a common beginning or part are no match', () => {
    expect(mayBeAlike(wordInfo('paspoort').beginnings, wordInfo('uittreksel').beginnings)).toBe(false);
  });
});
